import { invitationPath, mailPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { endSeat } from '../../functions/src/callables/end-seat.js';
import { inviteToSeat } from '../../functions/src/callables/invite-to-seat.js';
import { withdrawInvitation } from '../../functions/src/callables/withdraw-invitation.js';
import { db } from '../../functions/src/store/database.js';
import { daysFrom, memberOf } from '../documents.ts';
import { BLOC, CLOSED_SEASON, PEOPLE } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor, OUTSIDERS } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { INVITED, seatFields, waiting } from './seat-worlds.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';

const invite: Subject = {
  act: inviteToSeat,
  by: 'bnvLeader',
  fields: { email: INVITED, member: 'bnv', ...seatFields },
  needs: () => ({}),
};
const asking = (change: object) => ({ fields: { ...invite.fields, ...change } });
const at = invitationPath(BLOC, INVITED);

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
isOnlyFor(invite, {
  ...OUTSIDERS,
  bnvLeader: 'allowed',
  council: 'allowed',
  bnvOfficer: 'wrong-role',
  bnvColleague: 'wrong-role',
  bnvAssessor: 'wrong-role',
  vpqhOfficer: 'wrong-unit',
  vpqhLeader: 'wrong-unit',
  vpcpOfficer: 'wrong-unit',
  vpcpAssessor: 'wrong-unit',
  head: 'wrong-unit',
  deputy: 'wrong-unit',
});
happensOnce(invite, {
  another: { by: 'council', verdict: 'allowed' },
  otherAct: (stage, requestId) =>
    perform({ ...invite, act: endSeat, fields: { uid: PEOPLE.bnvOfficer } }, stage, { requestId }),
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
    expect(await stage.read(at)).toEqual(stored);
    expect(await stage.entry('bnvLeader', 'request-1')).toMatchObject({
      member: 'bnv',
      subject: `invitations/${INVITED}`,
      new: { ...stored, id: INVITED },
    });
    const letter = await db()
      .doc(mailPath(`${stage.bloc}.${PEOPLE.bnvLeader}.request-1`))
      .get();
    expect(letter.get('to')).toEqual([INVITED]);
    expect(letter.get('message.text')).toContain('Chuyên viên');
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
    expect(await verdictOf(perform(invite, stage))).toBe('wrong-role');
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

describe('withdrawing', () => {
  const withdraw: Subject = {
    act: withdrawInvitation,
    by: 'bnvLeader',
    fields: { email: INVITED },
    needs: waiting('officer'),
  };
  it('takes the invitation away', async () => {
    const stage = await stageFor(withdraw);
    await perform(withdraw, stage);
    expect(await stage.read(at)).toBeNull();
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
