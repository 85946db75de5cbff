import { placePath, slotPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { setQuota } from '../../functions/src/callables/set-quota.js';
import { submitNomination } from '../../functions/src/callables/submit-nomination.js';
import { withdrawNomination } from '../../functions/src/callables/withdraw-nomination.js';
import { heldSlot, nominationOf, quotaOf } from '../documents.ts';
import { AWARD, BLOC, NOMINATIONS, nominationAt, PEOPLE, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { isBoundToWindow } from './expect-window.ts';
import { beforeNextCommit } from './faults.ts';
import { contradictions, quotaStateOf } from './quota-state.ts';
import { changedPaths, type Stage } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { UNIT_STAFF } from './verdicts.ts';

const { bnvDraft, bnvSubmitted, bnvWithdrawn, vpqhDraft, vpqhSubmitted } = NOMINATIONS;
const submittedAt = nominationAt(bnvSubmitted);

const withdraw: Subject = {
  act: withdrawNomination,
  by: 'bnvOfficer',
  fields: { nomination: bnvSubmitted },
  needs: () => ({}),
};

refusesMalformedRequests(withdraw, [
  { field: 'nomination', values: ['', 'short-1', 'x'.repeat(65), 'a/slots/1234', 12, null] },
]);
isOnlyFor(withdraw, UNIT_STAFF);
isBoundToWindow(withdraw, 'nomination');
happensOnce(withdraw, {
  another: { by: 'bnvLeader', verdict: 'not-submitted' },
  otherAct: { act: submitNomination },
});

describe('what is refused, with nothing changed', () => {
  it.each([
    ['a draft', bnvDraft, { code: 'not-submitted', detail: {} }],
    ['one that was withdrawn already', bnvWithdrawn, { code: 'not-submitted', detail: {} }],
    ["another unit's", vpqhSubmitted, { code: 'wrong-unit', detail: {} }],
    [
      'one that does not exist',
      'khong-co-that',
      { code: 'not-found', detail: { what: 'nomination' } },
    ],
  ])('%s', async (_, nomination, refusal) => {
    const stage = await stageFor(withdraw);
    const before = await stage.everything();
    expect(await refusalOf(perform(withdraw, stage, { fields: { nomination } }))).toEqual(refusal);
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });
});

describe('what a withdrawal leaves', () => {
  it('a free slot, the nomination on record and a log entry, each exact, and nothing else', async () => {
    const stage = await stageFor(withdraw);
    const before = await stage.everything();
    const answer = await perform(withdraw, stage, { by: 'bnvLeader', requestId: 'request-1' });
    const entry = `log/${PEOPLE.bnvLeader}.request-1`;
    const changed = [entry, `nominations/${bnvSubmitted}`, `quotas/${AWARD}/slots/1`];

    expect(answer).toEqual({ place: 1 });
    expect(changedPaths(before, await stage.everything())).toEqual(changed);
    expect(await stage.read(slotPath(BLOC, SEASON, AWARD, 1))).toBeNull();
    const { now } = stage;
    const fields = {
      status: 'withdrawn',
      slot: null,
      updatedBy: PEOPLE.bnvLeader,
      updatedAt: now,
    };
    expect(await stage.read(submittedAt)).toEqual({
      ...nominationOf(now, 'bnv', heldSlot(now, 1)),
      ...fields,
    });
    expect(await stage.entry('bnvLeader', 'request-1')).toEqual({
      at: now,
      by: PEOPLE.bnvLeader,
      act: 'withdrawNomination',
      outcome: 'done',
      isDraft: false,
      subject: `nominations/${bnvSubmitted}`,
      member: 'bnv',
      old: { status: 'submitted', slot: 1, award: AWARD },
      new: fields,
      answer,
    });
  });

  it('a place that the next one in line gets at once', async () => {
    const stage = await stageFor(withdraw, fullWith(bnvDraft));
    const next: Subject = { ...withdraw, act: submitNomination, by: 'vpqhOfficer' };
    const fields = { nomination: vpqhDraft };
    expect(await verdictOf(perform(next, stage, { fields }))).toBe('quota-full');
    await perform(withdraw, stage);
    expect(await perform(next, stage, { fields })).toEqual({ place: 1, capacity: 3 });
    await expectConsistent(stage);
  });

  it('and handing in and withdrawing ten times over leaves slots and places as they were', async () => {
    const stage = await stageFor(withdraw);
    for (let round = 0; round < 10; round += 1) {
      await perform(withdraw, stage);
      await perform({ ...withdraw, act: submitNomination }, stage);
    }
    await expectConsistent(stage);
    expect(Object.keys((await quotaStateOf(stage)).submitted)).toHaveLength(2);
  });
});

describe('at the same moment', () => {
  it('two people of the unit: one withdraws, the other is told it holds no place', async () => {
    const stage = await stageFor(withdraw);
    const verdicts = await Promise.all([
      verdictOf(perform(withdraw, stage)),
      verdictOf(perform(withdraw, stage, { by: 'bnvColleague' })),
    ]);
    expect(verdicts.sort()).toEqual(['allowed', 'not-submitted']);
    await expectConsistent(stage);
  });

  it('the head lowers the quota and moves it: the slot it moved to is given back', async () => {
    const stage = await stageFor(withdraw, (now) => ({
      [slotPath(BLOC, SEASON, AWARD, 1)]: null,
      [slotPath(BLOC, SEASON, AWARD, 3)]: { nomination: bnvSubmitted, claimedAt: now },
      [submittedAt]: nominationOf(now, 'bnv', heldSlot(now, 3)),
    }));
    const lower = {
      requestId: 'lower-to-2',
      reason: 'Bớt suất',
      ...quotaOf(AWARD, { capacity: 2 }),
    };
    const head = { uid: PEOPLE.head, at: stage.now };
    beforeNextCommit(() => setQuota({ bloc: stage.bloc, season: SEASON, ...lower }, head));
    expect(await perform(withdraw, stage)).toEqual({ place: 1 });
    await expectConsistent(stage);
    expect((await quotaStateOf(stage)).slots).toEqual({ 2: vpqhSubmitted });
  });

  it('one withdraws and another unit hands in: the place is never held twice', async () => {
    const stage = await stageFor(withdraw, fullWith(bnvDraft));
    const next = { ...withdraw, act: submitNomination, by: 'vpqhOfficer' } as const;
    const [, verdict] = await Promise.all([
      perform(withdraw, stage),
      verdictOf(perform(next, stage, { fields: { nomination: vpqhDraft } })),
    ]);
    expect(['allowed', 'quota-full']).toContain(verdict);
    await expectConsistent(stage);
  });
});

/** The third place taken as well, by `nomination` of bnv. */
function fullWith(nomination: string) {
  return (now: Date) => ({
    [slotPath(BLOC, SEASON, AWARD, 3)]: { nomination, claimedAt: now },
    [placePath(BLOC, SEASON, AWARD, 3)]: { claims: 1 },
    [nominationAt(nomination)]: nominationOf(now, 'bnv', heldSlot(now, 3)),
  });
}

async function expectConsistent(stage: Stage) {
  expect(contradictions(await quotaStateOf(stage))).toEqual([]);
}
