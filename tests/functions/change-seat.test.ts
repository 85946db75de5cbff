import { invitationPath, memberPath, seasonPath, seatPath } from '@domain/path.js';
import type { Seat } from '@domain/seat.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSeat } from '../../functions/src/callables/change-seat.js';
import { endMember } from '../../functions/src/callables/end-member.js';
import { endSeat } from '../../functions/src/callables/end-seat.js';
import { handOver } from '../../functions/src/callables/hand-over.js';
import { inviteToSeat } from '../../functions/src/callables/invite-to-seat.js';
import { withdrawInvitation } from '../../functions/src/callables/withdraw-invitation.js';
import { daysFrom, memberOf, seasonOf, seatOf } from '../documents.ts';
import { BLOC, PEOPLE, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor, OUTSIDERS } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { beforeNextCommit, beforeReadingOf } from './faults.ts';
import { forgetLetters, INVITED, SECOND_LEADER, seatFields, secondLeader } from './seat-worlds.ts';
import { changedPaths, type Stage } from './stage.ts';
import { perform, type Subject, stageFor, verdictOf } from './subject.ts';

const OFFICER = seatPath(BLOC, PEOPLE.bnvOfficer);
const LEADER = seatPath(BLOC, PEOPLE.bnvLeader);

const end: Subject = {
  act: endSeat,
  by: 'bnvLeader',
  fields: { uid: PEOPLE.bnvOfficer },
  needs: () => ({}),
};
const change: Subject = {
  act: changeSeat,
  by: 'bnvLeader',
  fields: { uid: PEOPLE.bnvOfficer, ...seatFields },
  needs: () => ({}),
};
const ofLeader: Subject = { ...end, by: 'council', fields: { uid: PEOPLE.bnvLeader } };
const ofHead: Subject = { ...end, by: 'council', fields: { uid: PEOPLE.head } };

/** Terms of a stored seat as a request says them, with one thing changed. */
async function terms(stage: Stage, path: string, other: object = {}) {
  const seat = (await stage.read(path)) as Seat;
  const [validFrom, validTo] = [seat.validFrom.toISOString(), seat.validTo?.toISOString() ?? null];
  const { roles, post, postEn } = seat;
  return { uid: path.split('/').at(-1), roles, post, postEn, validFrom, validTo, ...other };
}

const ownUnit = {
  ...OUTSIDERS,
  bnvLeader: 'allowed',
  council: 'allowed',
  bnvOfficer: 'wrong-role',
  bnvColleague: 'wrong-role',
  bnvAssessor: 'wrong-role',
  vpqhOfficer: 'wrong-role',
  vpqhLeader: 'wrong-unit',
  vpcpOfficer: 'wrong-role',
  vpcpAssessor: 'wrong-role',
  head: 'wrong-unit',
  deputy: 'wrong-role',
} as const;

describe('endSeat', () => {
  refusesMalformedRequests(end, [
    { field: 'uid', values: ['', 'a/b', '..', 'x'.repeat(129), null] },
  ]);
  isOnlyFor(end, ownUnit);
  happensOnce(end, {
    another: { by: 'council', verdict: 'not-found' },
    otherAct: { ...ofLeader, by: 'bnvLeader' },
  });

  it('takes the seat away whole, and the log says whose it was', async () => {
    const stage = await stageFor(end);
    const before = await stage.everything();
    const old = await stage.read(OFFICER);
    await perform(end, stage, { requestId: 'request-1' });
    expect(changedPaths(before, await stage.everything())).toEqual([
      OFFICER,
      `log/${PEOPLE.bnvLeader}.request-1`,
    ]);
    expect(await stage.read(OFFICER)).toBeNull();
    const subject = `seats/${PEOPLE.bnvOfficer}`;
    expect(await stage.entry('bnvLeader', 'request-1')).toMatchObject({ subject, old, new: null });
  });

  it('is not for the own seat, though the Council’s official held one', async () => {
    const stage = await stageFor(end, (now) => ({
      [seatPath(BLOC, PEOPLE.council)]: {
        ...seatOf(now, 'bnv', 'officer'),
        validTo: daysFrom(now, -1),
      },
    }));
    const own = perform(end, stage, { by: 'council', fields: { uid: PEOPLE.council } });
    expect(await verdictOf(own)).toBe('own-seat');
  });

  it('leaves a unit its last leader: those of yesterday and tomorrow do not count', async () => {
    const stage = await stageFor(ofLeader, (now) => ({
      [seatPath(BLOC, 'past')]: { ...seatOf(now, 'bnv', 'leader'), validTo: daysFrom(now, -1) },
      [seatPath(BLOC, 'next')]: { ...seatOf(now, 'bnv', 'leader'), validFrom: daysFrom(now, 1) },
    }));
    expect(await verdictOf(perform(ofLeader, stage))).toBe('last-leader');
    expect(await stage.read(LEADER)).not.toBeNull();
  });

  it('takes a leader away who is not the last', async () => {
    const stage = await stageFor(ofLeader, secondLeader);
    expect(await verdictOf(perform(ofLeader, stage))).toBe('allowed');
  });

  it.each([1, 2, 3, 4, 5])('of both leaders at once leaves one (round %i)', async () => {
    const stage = await stageFor(ofLeader, secondLeader);
    const verdicts = await Promise.all(
      [PEOPLE.bnvLeader, SECOND_LEADER].map((uid) =>
        verdictOf(perform(ofLeader, stage, { fields: { uid } })),
      ),
    );
    expect(verdicts.sort()).toEqual(['allowed', 'last-leader']);
  });

  it('keeps the head while the season is open, and not in one that is over', async () => {
    const open = await stageFor(ofHead);
    expect(await verdictOf(perform(ofHead, open))).toBe('last-head');
    const over = await stageFor(ofHead, (now) => ({
      [seasonPath(BLOC, SEASON)]: seasonOf(now, { status: 'closed' }),
    }));
    expect(await verdictOf(perform(ofHead, over))).toBe('allowed');
  });
});

describe('changeSeat', () => {
  refusesMalformedRequests(change, [
    { field: 'uid', values: ['', 'a/b', null] },
    { field: 'roles', values: [[], 'leader', null] },
    { field: 'post', values: ['', ' ', 'x'.repeat(10_000)] },
    { field: 'validTo', values: ['31/12/2026'] },
  ]);
  happensOnce(change, {
    another: { by: 'council', verdict: 'allowed' },
    otherAct: end,
  });

  it('does not move a seat to another unit', async () => {
    const stage = await stageFor(change);
    const moved = perform(change, stage, { fields: { ...change.fields, member: 'vpqh' } });
    expect(await verdictOf(moved)).toBe('invalid-request');
    expect(await stage.read(OFFICER)).toMatchObject({ member: 'bnv' });
  });

  it.each(['leader', 'head', 'deputy', 'assessor'])('a leader does not give %s', async (role) => {
    const stage = await stageFor(change);
    const fields = await terms(stage, OFFICER, { roles: ['officer', role] });
    expect(await verdictOf(perform(change, stage, { fields }))).toBe('wrong-role');
  });

  it('the head makes an assessor of an officer, and cannot take the officer’s role', async () => {
    const stage = await stageFor(change);
    const more = await terms(stage, OFFICER, { roles: ['officer', 'assessor'] });
    await perform(change, stage, { by: 'head', fields: more });
    expect(await stage.read(OFFICER)).toMatchObject({ roles: ['officer', 'assessor'] });
    const only = await terms(stage, OFFICER, { roles: ['assessor'] });
    expect(await verdictOf(perform(change, stage, { by: 'head', fields: only }))).toBe(
      'wrong-unit',
    );
    // Nor does the leader prolong what the head has given.
    const longer = { ...more, validTo: daysFrom(stage.now, 900).toISOString() };
    expect(await verdictOf(perform(change, stage, { fields: longer }))).toBe('wrong-role');
  });

  it.each(['bnvLeader', 'head'] as const)('%s does not change the own seat', async (by) => {
    const stage = await stageFor(change);
    const path = seatPath(BLOC, PEOPLE[by]);
    const more = await terms(stage, path, { roles: ['leader', 'head', 'officer', 'assessor'] });
    const verdict = await verdictOf(perform(change, stage, { by, fields: more }));
    expect(['own-seat', 'wrong-role', 'wrong-unit']).toContain(verdict);
    const mine = { leader: ['leader', 'officer'], head: ['head', 'assessor'] };
    const roles = by === 'head' ? mine.head : mine.leader;
    const own = perform(change, stage, { by, fields: { ...more, roles } });
    expect(await verdictOf(own)).toBe('own-seat');
  });

  it('does not end the last leader or head by a date or a role', async () => {
    const stage = await stageFor(change);
    const soon = { validTo: daysFrom(stage.now, 2).toISOString() };
    const later = { validFrom: daysFrom(stage.now, 2).toISOString() };
    const attempts = [
      [LEADER, soon, 'last-leader'],
      [LEADER, later, 'last-leader'],
      [LEADER, { roles: ['officer'] }, 'last-leader'],
      [seatPath(BLOC, PEOPLE.head), soon, 'last-head'],
    ] as const;
    for (const [path, other, verdict] of attempts) {
      const fields = await terms(stage, path, other);
      expect(await verdictOf(perform(change, stage, { by: 'council', fields }))).toBe(verdict);
    }
  });

  it('gives no day beyond the unit’s own, also of a unit that leaves meanwhile', async () => {
    const stage = await stageFor(change, (now) => ({
      [memberPath(BLOC, 'bnv')]: memberOf(now, 'bnv', { validTo: daysFrom(now, 5) }),
    }));
    const fields = await terms(stage, OFFICER, { validTo: daysFrom(stage.now, 50).toISOString() });
    await perform(change, stage, { fields });
    expect(await stage.read(OFFICER)).toMatchObject({ validTo: daysFrom(stage.now, 5) });

    const leaves = daysFrom(stage.now, 2);
    const leave = { member: 'bnv', validTo: leaves.toISOString(), successor: null };
    beforeNextCommit(() =>
      perform({ ...change, act: endMember, by: 'council', fields: leave }, stage),
    );
    await perform(change, stage, { fields });
    expect(await stage.read(OFFICER)).toMatchObject({ validTo: leaves });
  });
});

describe('a head who hands over meanwhile', () => {
  beforeEach(forgetLetters);
  const [DEPUTY, FRIEND] = [PEOPLE.vpcpAssessor, PEOPLE.bnvAssessor];
  const give: Subject = {
    act: handOver,
    by: 'head',
    fields: { next: PEOPLE.vpqhLeader, deputy: DEPUTY },
    needs: () => ({}),
  };

  it('gives nobody a second deputy’s seat beside the new one', async () => {
    const stage = await stageFor(change);
    const friend = seatPath(BLOC, FRIEND);
    const fields = await terms(stage, friend, { roles: ['assessor', 'deputy'] });
    beforeNextCommit(() => perform(give, stage));
    expect(await verdictOf(perform(change, stage, { by: 'head', fields }))).toBe('no-seat');
    expect(await stage.read(friend)).toMatchObject({ roles: ['assessor'] });
  });

  it('does not take away what came with the new head', async () => {
    const stage = await stageFor(end);
    beforeReadingOf(DEPUTY, () => perform(give, stage));
    const late = perform(end, stage, { by: 'head', fields: { uid: DEPUTY } });
    expect(await verdictOf(late)).toBe('no-seat');
    expect(await stage.read(seatPath(BLOC, DEPUTY))).toMatchObject({
      roles: ['assessor', 'deputy'],
    });
  });

  it.each([
    ['take back', withdrawInvitation, {}],
    ['replace', inviteToSeat, { member: 'vpcp', ...seatFields, roles: ['deputy'] }],
  ])('does not %s an invitation of the new head', async (_, act, fields) => {
    const stage = await stageFor(change);
    const offer = { email: INVITED, member: 'bnv', ...seatFields, roles: ['assessor'] };
    beforeReadingOf(INVITED, async () => {
      await perform(give, stage);
      await perform({ ...give, act: inviteToSeat, by: 'vpqhLeader', fields: offer }, stage);
    });
    const late: Subject = { ...give, act, fields: { email: INVITED, ...fields } };
    expect(await verdictOf(perform(late, stage))).toBe('no-seat');
    expect(await stage.read(invitationPath(BLOC, INVITED))).toMatchObject({ roles: ['assessor'] });
  });
});
