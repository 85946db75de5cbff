import { invitationPath, memberPath, seatPath } from '@domain/path.js';
import { describe, expect, it, vi } from 'vitest';
import { claimSeat } from '../../functions/src/callables/claim-seat.js';
import { endMember } from '../../functions/src/callables/end-member.js';
import { accountOf } from '../../functions/src/store/addresses.js';
import { daysFrom, invitationOf, memberOf, SECRET, seatOf } from '../documents.ts';
import { BLOC, OTHER_BLOC, PEOPLE } from '../world.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { beforeNextCommit } from './faults.ts';
import { answerAccounts, INVITED, waiting } from './seat-worlds.ts';
import { commitsBetween, type Stage } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';

const claim: Subject = {
  act: claimSeat,
  by: 'stranger',
  fields: { secret: SECRET },
  email: INVITED,
  needs: waiting('officer', 'assessor'),
};
answerAccounts();
refusesMalformedRequests(claim, [
  { field: 'secret', values: ['', SECRET.slice(1), `${SECRET}a`, `${SECRET.slice(1)}=`, null, 7] },
]);

const own = seatPath(BLOC, PEOPLE.stranger);
const invitation = invitationPath(BLOC, INVITED);

async function gotNothing(stage: Stage) {
  expect(await stage.read(own)).toBeNull();
  expect(await stage.read(invitation)).not.toBeNull();
}

describe('claiming a seat', () => {
  it('gives what was offered, no more, and the invitation is gone', async () => {
    const stage = await stageFor(claim);
    expect(await perform(claim, stage, { requestId: 'request-1' })).toEqual({ member: 'bnv' });
    expect(await stage.read(own)).toEqual({
      ...seatOf(stage.now, 'bnv', 'officer', 'assessor'),
      sessionsFrom: 0,
    });
    expect(await stage.read(invitation)).toBeNull();
    expect(await stage.entry('stranger', 'request-1')).toMatchObject({
      member: 'bnv',
      new: { id: PEOPLE.stranger, email: INVITED, invitedBy: 'council' },
    });
  });

  it('twice with one request has one effect and one answer; with another there is nothing left', async () => {
    const stage = await stageFor(claim);
    const twice = [1, 2].map(() => perform(claim, stage, { requestId: 'request-1' }));
    expect(await Promise.all(twice)).toEqual([{ member: 'bnv' }, { member: 'bnv' }]);
    expect(await verdictOf(perform(claim, stage))).toBe('invitation-missing');
  });

  it.each([1, 2, 3, 4, 5])('by two accounts at once makes one seat (round %i)', async () => {
    const stage = await stageFor(claim);
    const before = await stage.everything();
    const verdicts = await Promise.all(
      (['stranger', 'formerCouncil'] as const).map((by) =>
        verdictOf(perform(claim, stage, { by })),
      ),
    );
    expect(verdicts.sort()).toEqual(['allowed', 'invitation-missing']);
    expect(commitsBetween(before, await stage.everything())).toBe(1);
  });

  it.each([
    ['an address that is not verified', null, 'email-unverified'],
    ['another address', 'ai-do@bnv.example', 'invitation-missing'],
    ['a longer address', `x${INVITED}`, 'invitation-missing'],
  ])('with %s is refused', async (_, email, verdict) => {
    const stage = await stageFor(claim);
    vi.mocked(accountOf).mockResolvedValue({ email, sessionsFrom: 0 });
    expect(await verdictOf(perform(claim, stage, { email }))).toBe(verdict);
    await gotNothing(stage);
  });

  it('in this bloc does not take what waits in another', async () => {
    const stage = await stageFor(claim, (now) => ({
      [invitation]: null,
      [invitationPath(OTHER_BLOC, INVITED)]: invitationOf(now, 'bnv', 'head'),
    }));
    expect(await verdictOf(perform(claim, stage))).toBe('invitation-missing');
    expect(await stage.read(own)).toBeNull();
  });

  it('cannot add to a seat that one has, now or later', async () => {
    const stage = await stageFor(claim);
    for (const by of ['bnvOfficer', 'bnvFutureOfficer', 'head'] as const) {
      expect(await verdictOf(perform(claim, stage, { by }))).toBe('seat-exists');
    }
    await gotNothing(stage);
  });

  it('takes the place of a seat that is over', async () => {
    const stage = await stageFor(claim);
    await perform(claim, stage, { by: 'bnvFormerOfficer' });
    const fresh = { ...seatOf(stage.now, 'bnv', 'officer', 'assessor'), sessionsFrom: 0 };
    expect(await stage.read(seatPath(BLOC, PEOPLE.bnvFormerOfficer))).toEqual(fresh);
  });

  it('by the one who sent the invitation, once their own seat is over, is refused', async () => {
    const stage = await stageFor(claim, (now) => ({
      [invitation]: {
        ...invitationOf(now, 'bnv', 'officer'),
        invitedBy: PEOPLE.bnvFormerOfficer,
      },
    }));
    expect(await verdictOf(perform(claim, stage, { by: 'bnvFormerOfficer' }))).toBe('own-seat');
  });

  it('of an offer that is over, or of a unit that has left, is refused', async () => {
    const over = await stageFor(claim, (now) => ({
      [invitation]: { ...invitationOf(now, 'bnv', 'officer'), validTo: daysFrom(now, -1) },
    }));
    expect(await verdictOf(perform(claim, over))).toBe('invitation-missing');
    const left = await stageFor(claim, (now) => ({
      [memberPath(BLOC, 'bnv')]: memberOf(now, 'bnv', { validTo: daysFrom(now, -1) }),
    }));
    expect(await verdictOf(perform(claim, left))).toBe('invitation-missing');
    await gotNothing(left);
  });

  it('while the unit leaves gives no seat beyond its end', async () => {
    const stage = await stageFor(claim);
    const validTo = daysFrom(stage.now, 3);
    const end: Subject = {
      act: endMember,
      by: 'council',
      fields: { member: 'bnv', validTo: validTo.toISOString(), successor: 'vpqh' },
      needs: () => ({}),
    };
    beforeNextCommit(() => perform(end, stage));
    expect(await verdictOf(perform(claim, stage))).toBe('invitation-missing');
    expect(await stage.read(own)).toBeNull();

    const other = await stageFor(claim);
    beforeNextCommit(() => perform(claim, other));
    await perform(end, other);
    expect(await other.read(own)).toMatchObject({ validTo });
  });
});

describe('the secret in the letter', () => {
  const another = SECRET.replace('mot', 'hai');

  it.each([
    ['made up', another],
    ['with its last letter changed', `${SECRET.slice(0, -1)}2`],
  ])('%s opens nothing', async (_, secret) => {
    const stage = await stageFor(claim);
    const tried = perform(claim, stage, { fields: { secret } });
    expect(await verdictOf(tried)).toBe('invitation-link');
    await gotNothing(stage);
  });

  it('opens nothing without the address, nor the address without it', async () => {
    const stage = await stageFor(claim);
    expect(await verdictOf(perform(claim, stage, { email: null }))).toBe('email-unverified');
    const { code, detail } = await refusalOf(perform(claim, stage, { fields: {} }));
    expect({ code, detail }).toEqual({ code: 'invalid-request', detail: { fields: ['secret'] } });
    await gotNothing(stage);
  });

  it('counts to before its last millisecond', async () => {
    const stage = await stageFor(claim);
    const expiresAt = daysFrom(stage.now, 13);
    const before = new Date(expiresAt.getTime() - 1);
    expect(await verdictOf(perform(claim, stage, { at: expiresAt }))).toBe('invitation-expired');
    await gotNothing(stage);
    expect(await verdictOf(perform(claim, stage, { at: before }))).toBe('allowed');
  });
});

describe('what the token says', () => {
  it.each([
    ['an account that is deleted or disabled', null, 'not-signed-in'],
    ['an address that was changed since', { email: 'khac@bnv.example', sessionsFrom: 0 }],
    ['an address that is verified no more', { email: null, sessionsFrom: 0 }],
  ])('is not enough: %s', async (_, account, verdict = 'email-unverified') => {
    const stage = await stageFor(claim);
    vi.mocked(accountOf).mockResolvedValue(account);
    expect(await verdictOf(perform(claim, stage))).toBe(verdict);
    await gotNothing(stage);
  });
});
