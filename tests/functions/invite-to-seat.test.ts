import { dayOf, endOfDay } from '@domain/hanoi-day.js';
import { LETTERS_A_DAY, LETTERS_TO_ONE_A_DAY } from '@domain/invitation-limits.js';
import { letterCountId } from '@domain/letter-count.js';
import { invitationPath, letterCountPath } from '@domain/path.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { claimSeat } from '../../functions/src/callables/claim-seat.js';
import { endSeat } from '../../functions/src/callables/end-seat.js';
import { inviteToSeat } from '../../functions/src/callables/invite-to-seat.js';
import { withdrawInvitation } from '../../functions/src/callables/withdraw-invitation.js';
import { db } from '../../functions/src/store/database.js';
import { daysFrom, invitationOf, memberOf, SECRET } from '../documents.ts';
import { BLOC, CLOSED_SEASON, PEOPLE } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import {
  answerAccounts,
  forgetLetters,
  INVITED,
  letterOf,
  seatFields,
  waiting,
} from './seat-worlds.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { LEADER } from './verdicts.ts';

const invite: Subject = {
  act: inviteToSeat,
  by: 'bnvLeader',
  fields: { email: INVITED, member: 'bnv', ...seatFields },
  needs: () => ({}),
};
const claimed: Subject = {
  act: claimSeat,
  by: 'stranger',
  fields: {},
  email: INVITED,
  needs: () => ({}),
};
answerAccounts();
const asking = (change: object) => ({ fields: { ...invite.fields, ...change } });
const at = invitationPath(BLOC, INVITED);

beforeEach(forgetLetters);

const LONG = 'x'.repeat(10_000);
refusesMalformedRequests(invite, [
  {
    field: 'email',
    values: ['', 'ai', 'a/b@bnv.example', 'a@b/c.example', '__a@b.c__', `${LONG}@x.vn`, 'a b@c.vn'],
  },
  { field: 'email', values: [null, 7, 'a@b', '../seats/x@y.z'] },
  { field: 'member', values: ['', 'Bộ Nội vụ', 'a/b', null] },
  { field: 'roles', values: [[], 'head', null] },
  { field: 'roles', values: [['king'], ['council', 'officer']], names: 'roles.0' },
  { field: 'post', values: ['', '   ', LONG, 'x'.repeat(201), null] },
  { field: 'postEn', values: [LONG, null] },
  { field: 'validFrom', values: ['2026', '1/1/2026', 5] },
  { field: 'validTo', values: ['hôm nay', ''] },
]);
isOnlyFor(invite, { ...LEADER, council: 'allowed' });
happensOnce(invite, {
  another: { by: 'council', verdict: 'allowed' },
  otherAct: { act: endSeat, fields: { uid: PEOPLE.bnvOfficer } },
});

describe('an invitation', () => {
  it('waits under the address, with a letter and a log entry, and nothing else', async () => {
    const stage = await stageFor(invite);
    const before = await stage.everything();
    const spelt = { email: `  ${INVITED.toUpperCase()} `, post: '  Chuyên viên '.normalize('NFD') };
    expect(await perform(invite, stage, { ...asking(spelt), requestId: 'request-1' })).toEqual({});
    expect(changedPaths(before, await stage.everything())).toEqual([
      at,
      `log/${PEOPLE.bnvLeader}.request-1`,
    ]);
    const stored = {
      member: 'bnv',
      roles: ['officer'],
      post: 'Chuyên viên'.normalize('NFC'),
      postEn: 'Chuyên viên'.normalize('NFC'),
      validFrom: stage.now,
      validTo: null,
      invitedBy: PEOPLE.bnvLeader,
      invitedAt: stage.now,
    };
    expect(await stage.read(at)).toEqual({
      ...stored,
      secretHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      expiresAt: endOfDay(dayOf(daysFrom(stage.now, 14))),
    });
    expect(await stage.entry('bnvLeader', 'request-1')).toMatchObject({
      member: 'bnv',
      subject: `invitations/${INVITED}`,
      new: { ...stored, id: INVITED, expiresAt: expect.any(Date) },
    });
    const letter = await letterOf(stage, PEOPLE.bnvLeader, 'request-1');
    expect(letter).toMatchObject({ to: [INVITED], text: expect.stringContaining('Chuyên viên') });
    expect(letter.secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it.each(['leader', 'head', 'deputy', 'assessor'])(
    'as %s is not a leader’s to give',
    async (role) => {
      const stage = await stageFor(invite);
      const mixed = asking({ roles: ['officer', role] });
      expect(await verdictOf(perform(invite, stage, asking({ roles: [role] })))).toBe('wrong-role');
      expect(await verdictOf(perform(invite, stage, mixed))).toBe('wrong-role');
      expect(await stage.read(at)).toBeNull();
    },
  );

  it.each(['leader', 'head', 'officer'])('as %s is not the head’s to give', async (role) => {
    const stage = await stageFor(invite);
    const refused = perform(invite, stage, { ...asking({ roles: [role] }), by: 'head' });
    expect(['wrong-role', 'wrong-unit']).toContain(await verdictOf(refused));
  });

  it('to oneself is refused', async () => {
    const stage = await stageFor(invite);
    const own = perform(invite, stage, { by: 'council', email: INVITED });
    expect(await verdictOf(own)).toBe('own-seat');
  });

  it('of a higher seat is not undone by a lower one’s giver', async () => {
    const stage = await stageFor(invite, waiting('leader'));
    expect(await verdictOf(perform(invite, stage))).toBe('invited-elsewhere');
    expect(await stage.read(at)).toMatchObject({ roles: ['leader'] });
  });

  it('of another unit keeps the address until its letter is over, and no longer', async () => {
    const until = (days: number) => (now: Date) => ({
      [at]: { ...invitationOf(now, 'vpqh', 'officer'), expiresAt: daysFrom(now, days) },
    });
    const stage = await stageFor(invite, until(1));
    expect(await verdictOf(perform(invite, stage))).toBe('invited-elsewhere');
    expect(await stage.read(at)).toMatchObject({ member: 'vpqh' });
    const over = await stageFor(invite, until(0));
    await perform(invite, over, { requestId: 'request-1' });
    expect(await over.read(at)).toMatchObject({ member: 'bnv' });
    expect(await over.entry('bnvLeader', 'request-1')).toMatchObject({ old: null });
  });

  it('to another unit or an invented one is refused', async () => {
    const stage = await stageFor(invite);
    expect(await verdictOf(perform(invite, stage, asking({ member: 'vpqh' })))).toBe('wrong-unit');
    const invented = perform(invite, stage, { ...asking({ member: 'xyz' }), by: 'council' });
    expect(await verdictOf(invented)).toBe('not-found');
  });

  it('to a unit that has left is refused; one that leaves ends the seat with it', async () => {
    const ending = (days: number) => (now: Date) => ({
      [`blocs/${BLOC}/members/bnv`]: memberOf(now, 'bnv', { validTo: daysFrom(now, days) }),
    });
    const past = await stageFor(invite, ending(-1));
    expect(await verdictOf(perform(invite, past))).toBe('member-ended');
    const soon = await stageFor(invite, ending(5));
    await perform(invite, soon);
    expect(await soon.read(at)).toMatchObject({ validTo: daysFrom(soon.now, 5) });
  });

  it.each([
    ['2026-05-01T00:00:00Z', '2026-04-01T00:00:00Z'],
    [null, '2020-01-01T00:00:00Z'],
  ])('from %s to %s is refused', async (validFrom, validTo) => {
    const stage = await stageFor(invite);
    const { code } = await refusalOf(perform(invite, stage, asking({ validFrom, validTo })));
    expect(code).toBe('dates-out-of-order');
  });

  it('is not logged in another season than the bloc is in', async () => {
    const stage = await stageFor(invite);
    const elsewhere = perform(invite, stage, { season: CLOSED_SEASON });
    expect(await refusalOf(elsewhere)).toEqual({
      code: 'invalid-request',
      detail: { fields: ['season'] },
    });
  });
});

describe('inviting again', () => {
  it('sends a new letter and voids the one before', async () => {
    const stage = await stageFor(invite);
    await perform(invite, stage, { requestId: 'request-1' });
    await perform(invite, stage, { requestId: 'request-2' });
    const [first, second] = await Promise.all(
      ['request-1', 'request-2'].map((id) => letterOf(stage, PEOPLE.bnvLeader, id)),
    );
    expect(first?.secret).not.toBe(second?.secret);
    const claim = (secret: string | undefined) =>
      verdictOf(perform({ ...claimed, fields: { secret } }, stage));
    expect(await claim(first?.secret)).toBe('invitation-link');
    expect(await claim(second?.secret)).toBe('allowed');
  });

  it('under one request sends one letter, which is the one that counts', async () => {
    const stage = await stageFor(invite);
    const twice = [1, 2].map(() => perform(invite, stage, { requestId: 'request-1' }));
    expect(await Promise.all(twice)).toEqual([{}, {}]);
    const { secret } = await letterOf(stage, PEOPLE.bnvLeader, 'request-1');
    const claim = perform({ ...claimed, fields: { secret } }, stage);
    expect(await verdictOf(claim)).toBe('allowed');
  });
});

describe('letters in a day', () => {
  const countAt = (by: 'bnvLeader' | 'council', day: Date) =>
    db().doc(letterCountPath(letterCountId(PEOPLE[by], day)));
  const refusal = (per: string, limit: number) => ({
    code: 'too-many-letters',
    detail: { per, limit },
  });

  it('to one address: so many, however many are asked for at once; another address still', async () => {
    const stage = await stageFor(invite);
    const sent = Array.from({ length: LETTERS_TO_ONE_A_DAY + 2 }, () =>
      verdictOf(perform(invite, stage)),
    );
    const verdicts = await Promise.all(sent);
    expect(verdicts.filter((verdict) => verdict === 'allowed')).toHaveLength(LETTERS_TO_ONE_A_DAY);
    const before = await stage.everything();
    const refused = await refusalOf(perform(invite, stage));
    expect(refused).toEqual(refusal('address', LETTERS_TO_ONE_A_DAY));
    expect(changedPaths(before, await stage.everything())).toEqual([]);
    const another = asking({ email: 'khac@bnv.example' });
    expect(await verdictOf(perform(invite, stage, another))).toBe('allowed');
    // What one person has used up is not another's.
    expect(await verdictOf(perform(invite, stage, { by: 'council' }))).toBe('allowed');
    const tomorrow = daysFrom(stage.now, 1);
    expect(await verdictOf(perform(invite, stage, { at: tomorrow }))).toBe('allowed');
  });

  it('of one person: so many over all blocs, and no address is kept', async () => {
    const stage = await stageFor(invite);
    await perform(invite, stage);
    const count = countAt('bnvLeader', stage.now);
    const kept = (await count.get()).data();
    expect(kept).toMatchObject({ total: 1 });
    expect(JSON.stringify(kept)).not.toContain('@');
    await count.update({ total: LETTERS_A_DAY });
    const elsewhere = await stageFor(invite);
    const another = asking({ email: 'khac@bnv.example' });
    expect(await refusalOf(perform(invite, elsewhere, another))).toEqual(
      refusal('person', LETTERS_A_DAY),
    );
    expect(await elsewhere.read(invitationPath(BLOC, 'khac@bnv.example'))).toBeNull();
  });
});

describe('withdrawing', () => {
  const withdraw: Subject = {
    act: withdrawInvitation,
    by: 'bnvLeader',
    fields: { email: INVITED },
    needs: waiting('officer'),
  };
  it('takes the invitation away', async () => {
    const stage = await stageFor(withdraw);
    await perform(withdraw, stage, { requestId: 'request-1' });
    expect(await stage.read(at)).toBeNull();
    const entry = JSON.stringify(await stage.entry('bnvLeader', 'request-1'));
    expect(entry).not.toContain('secret');
    const claim = perform({ ...claimed, fields: { secret: SECRET } }, stage);
    expect(await verdictOf(claim)).toBe('invitation-missing');
    expect(await verdictOf(perform(withdraw, stage))).toBe('invitation-missing');
  });
  it.each([
    ['vpqhLeader', 'wrong-unit'],
    ['bnvOfficer', 'wrong-role'],
    ['head', 'wrong-unit'],
    ['stranger', 'no-seat'],
    ['formerHead', 'no-seat'],
  ] as const)('is not for %s', async (by, verdict) => {
    const stage = await stageFor(withdraw);
    expect(await verdictOf(perform(withdraw, stage, { by }))).toBe(verdict);
    expect(await stage.read(at)).not.toBeNull();
  });
  it('a leader cannot withdraw what the Council offers', async () => {
    const stage = await stageFor(withdraw, waiting('leader'));
    expect(await verdictOf(perform(withdraw, stage))).toBe('wrong-role');
  });
});
