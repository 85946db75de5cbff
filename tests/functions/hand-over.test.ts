import { seatPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { endSeat } from '../../functions/src/callables/end-seat.js';
import { handOver } from '../../functions/src/callables/hand-over.js';
import { setQuota } from '../../functions/src/callables/set-quota.js';
import { quotaOf, seatOf } from '../documents.ts';
import { AWARD, BLOC, PEOPLE } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { beforeNextCommit, beforeNextListing } from './faults.ts';
import { commitsBetween, type Stage } from './stage.ts';
import { perform, type Subject, stageFor, verdictOf } from './subject.ts';
import { HEAD } from './verdicts.ts';

const NEXT = PEOPLE.vpqhLeader;
const give: Subject = {
  act: handOver,
  by: 'head',
  fields: { next: NEXT, deputy: null },
  needs: () => ({}),
};
const rolesOf = async (stage: Stage, uid: string) => {
  const seat = await stage.read(seatPath(BLOC, uid));
  return seat === null ? null : Object(seat).roles;
};

refusesMalformedRequests(give, [
  { field: 'next', values: ['', 'a/b', null] },
  { field: 'deputy', values: ['', 'a/b', 7] },
]);
isOnlyFor(give, HEAD);
happensOnce(give, {
  another: { by: 'council', verdict: 'allowed' },
  otherAct: { act: setQuota, fields: { ...quotaOf(AWARD) } },
});

describe('handing over', () => {
  it('makes one head of another, in one commit; the old seat ends, the deputy stays', async () => {
    const stage = await stageFor(give);
    const before = await stage.everything();
    expect(await perform(give, stage)).toEqual({ ended: 1 });
    expect(commitsBetween(before, await stage.everything())).toBe(1);
    expect(await rolesOf(stage, NEXT)).toEqual(['leader', 'head']);
    expect(await rolesOf(stage, PEOPLE.head)).toBeNull();
    expect(await rolesOf(stage, PEOPLE.deputy)).toEqual(['deputy']);
    expect(await verdictOf(perform(give, stage))).toBe('no-seat');
  });

  it('with a deputy ends the old deputy’s role; what else they hold stays', async () => {
    const stage = await stageFor(give, (now) => ({
      [seatPath(BLOC, PEOPLE.head)]: seatOf(now, 'vpctn', 'head', 'officer'),
    }));
    await perform(give, stage, { fields: { next: NEXT, deputy: PEOPLE.bnvLeader } });
    expect(await rolesOf(stage, PEOPLE.head)).toEqual(['officer']);
    expect(await rolesOf(stage, PEOPLE.deputy)).toBeNull();
    expect(await rolesOf(stage, PEOPLE.bnvLeader)).toEqual(['leader', 'deputy']);
  });

  it('to the deputy makes them head and no longer deputy', async () => {
    const stage = await stageFor(give);
    await perform(give, stage, { fields: { next: PEOPLE.deputy, deputy: null } });
    expect(await rolesOf(stage, PEOPLE.deputy)).toEqual(['head']);
  });

  it.each([
    ['to oneself', { next: PEOPLE.head, deputy: null }, 'own-seat'],
    ['with oneself as deputy', { next: NEXT, deputy: PEOPLE.head }, 'own-seat'],
    ['to a stranger', { next: PEOPLE.stranger, deputy: null }, 'not-found'],
    ['to a seat that is over', { next: PEOPLE.bnvFormerOfficer, deputy: null }, 'not-found'],
    ['to a seat of next year', { next: PEOPLE.bnvFutureOfficer, deputy: null }, 'not-found'],
    ['with one person as both', { next: NEXT, deputy: NEXT }, 'invalid-request'],
  ])('%s is refused', async (_, fields, verdict) => {
    const stage = await stageFor(give);
    expect(await verdictOf(perform(give, stage, { fields }))).toBe(verdict);
    expect(await rolesOf(stage, PEOPLE.head)).toEqual(['head']);
  });

  it.each([1, 2, 3])('while the next one’s seat is ended leaves one head (round %i)', async () => {
    const stage = await stageFor(give, (now) => ({
      [seatPath(BLOC, NEXT)]: seatOf(now, 'vpqh', 'officer'),
    }));
    const endNext: Subject = { ...give, act: endSeat, by: 'council', fields: { uid: NEXT } };
    await Promise.allSettled([perform(give, stage), perform(endNext, stage)]);
    const heads = await Promise.all([PEOPLE.head, NEXT].map((uid) => rolesOf(stage, uid)));
    expect(heads.filter((roles) => roles?.includes('head'))).toHaveLength(1);
  });

  it('to one who is head beside them, and whose seat is ended meanwhile, is refused', async () => {
    const stage = await stageFor(give, (now) => ({
      [seatPath(BLOC, NEXT)]: seatOf(now, 'vpqh', 'officer', 'head'),
    }));
    const endNext: Subject = { ...give, act: endSeat, by: 'council', fields: { uid: NEXT } };
    beforeNextCommit(() => perform(endNext, stage));
    expect(await verdictOf(perform(give, stage))).toBe('not-found');
    expect(await rolesOf(stage, PEOPLE.head)).toEqual(['head']);
  });

  it('by a head who has just handed over is refused', async () => {
    const stage = await stageFor(give);
    beforeNextListing(() => perform(give, stage));
    const late = perform(give, stage, { fields: { next: PEOPLE.bnvLeader, deputy: null } });
    expect(await verdictOf(late)).toBe('no-seat');
    expect(await rolesOf(stage, NEXT)).toEqual(['leader', 'head']);
    expect(await rolesOf(stage, PEOPLE.bnvLeader)).toEqual(['leader']);
  });

  it.each([1, 2, 3])('to two at once makes one of them head (round %i)', async () => {
    const stage = await stageFor(give);
    const nexts = [NEXT, PEOPLE.bnvLeader];
    const verdicts = await Promise.all(
      nexts.map((next) => verdictOf(perform(give, stage, { fields: { next, deputy: null } }))),
    );
    expect(verdicts.sort()).toEqual(['allowed', 'no-seat']);
    const roles = await Promise.all(nexts.map((uid) => rolesOf(stage, uid)));
    expect(roles.filter((each) => each?.includes('head'))).toHaveLength(1);
  });
});
