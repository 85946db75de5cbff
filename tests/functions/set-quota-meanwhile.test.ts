import { slotPath } from '@domain/path.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { setQuota } from '../../functions/src/callables/set-quota.js';
import { submitNomination } from '../../functions/src/callables/submit-nomination.js';
import { withdrawNomination } from '../../functions/src/callables/withdraw-nomination.js';
import { heldSlot, nominationOf, quotaOf } from '../documents.ts';
import { AWARD, BLOC, NOMINATIONS, nominationAt, SEASON } from '../world.ts';
import { beforeListingOf, beforeNextCommit, failNextCommit, INTERNAL } from './faults.ts';
import { contradictions, quotaStateOf } from './quota-state.ts';
import { changedPaths, type Stage } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';

const { bnvDraft, bnvSubmitted, vpqhSubmitted } = NOMINATIONS;
const lowered = quotaOf(AWARD, { capacity: 2 });
const reason = 'Theo biên bản họp Khối';

/** Slots 2 and 3 of 3 are taken: lowering to two has to move the nomination in slot 3 down to slot 1. */
const lower: Subject = {
  act: setQuota,
  by: 'head',
  fields: { ...lowered, reason },
  needs: (now) => ({
    [slotPath(BLOC, SEASON, AWARD, 1)]: null,
    [slotPath(BLOC, SEASON, AWARD, 3)]: { nomination: bnvSubmitted, claimedAt: now },
    [nominationAt(bnvSubmitted)]: nominationOf(now, 'bnv', heldSlot(now, 3)),
  }),
};
const handIn: Subject = {
  ...lower,
  act: submitNomination,
  by: 'bnvOfficer',
  fields: { nomination: bnvDraft },
};
const withdraw: Subject = {
  ...handIn,
  act: withdrawNomination,
  fields: { nomination: bnvSubmitted },
};

let stage: Stage;
beforeEach(async () => {
  stage = await stageFor(lower);
});

async function expectConsistent() {
  expect(contradictions(await quotaStateOf(stage))).toEqual([]);
}

describe('a nomination in a slot that goes', () => {
  it('moves to the lowest free slot: slots, places and nomination agree', async () => {
    expect(await perform(lower, stage)).toEqual({ capacity: 2, taken: 2 });
    expect(await quotaStateOf(stage)).toEqual({
      capacity: 2,
      places: [1, 2],
      slots: { 1: bnvSubmitted, 2: vpqhSubmitted },
      submitted: { [bnvSubmitted]: 1, [vpqhSubmitted]: 2 },
    });
  });

  it('keeps everything else of its own, and when its place was claimed', async () => {
    await perform(lower, stage);
    const { now } = stage;
    expect(await stage.read(nominationAt(bnvSubmitted))).toEqual(
      nominationOf(now, 'bnv', heldSlot(now, 1)),
    );
    expect(await stage.read(slotPath(BLOC, SEASON, AWARD, 1))).toEqual({
      nomination: bnvSubmitted,
      claimedAt: now,
    });
  });

  it('stays where it is when the commit fails', async () => {
    const before = await stage.everything();
    failNextCommit(INTERNAL);
    await expect(perform(lower, stage)).rejects.toMatchObject({ code: INTERNAL });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('stays where it is when there is no room', async () => {
    await perform(handIn, stage);
    const before = await stage.everything();
    expect(await refusalOf(perform(lower, stage))).toEqual({
      code: 'below-taken',
      detail: { taken: 3 },
    });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });
});

describe('while the capacity is lowered', () => {
  it('somebody takes the place to move to: refused, and that place is theirs', async () => {
    beforeNextCommit(() => perform(handIn, stage));
    expect(await verdictOf(perform(lower, stage))).toBe('below-taken');
    expect((await quotaStateOf(stage)).slots).toMatchObject({ 1: bnvDraft, 3: bnvSubmitted });
    await expectConsistent();
  });

  it('the one to be moved is withdrawn: nothing is moved', async () => {
    beforeNextCommit(() => perform(withdraw, stage));
    expect(await perform(lower, stage)).toEqual({ capacity: 2, taken: 1 });
    expect((await quotaStateOf(stage)).slots).toEqual({ 2: vpqhSubmitted });
    await expectConsistent();
  });

  it.each(['slots', 'places'])('somebody claims before the %s are read: refused', async (which) => {
    const claimed = await stageFor(lower, (now) => ({
      [slotPath(BLOC, SEASON, AWARD, 1)]: { nomination: bnvSubmitted, claimedAt: now },
      [slotPath(BLOC, SEASON, AWARD, 3)]: null,
      [nominationAt(bnvSubmitted)]: nominationOf(now, 'bnv', heldSlot(now, 1)),
    }));
    beforeListingOf(which, () => perform(handIn, claimed));
    expect(await verdictOf(perform(lower, claimed))).toBe('below-taken');
    expect(contradictions(await quotaStateOf(claimed))).toEqual([]);
  });

  it('somebody claims in the same moment: either way slots and places agree', async () => {
    const verdicts = await Promise.all([
      verdictOf(perform(lower, stage)),
      verdictOf(perform(handIn, stage)),
    ]);
    expect([
      ['allowed', 'quota-full'],
      ['below-taken', 'allowed'],
    ]).toContainEqual(verdicts);
    await expectConsistent();
  });
});

describe('two who set a quota at once', () => {
  const set = (by: 'head' | 'council', capacity: number, award = AWARD) =>
    perform(lower, stage, {
      by,
      requestId: `set-by-${by}-${capacity}`,
      fields: { ...quotaOf(award, { capacity }), reason: `${by} ${capacity}` },
    });

  it('both are done, one after the other: the later logs the earlier as the old value', async () => {
    await Promise.all([set('head', 6), set('council', 9)]);
    const { capacity } = await quotaStateOf(stage);
    await expectConsistent();
    const [first, second] =
      capacity === 9 ? (['head', 'council'] as const) : (['council', 'head'] as const);
    const id = (by: string) => `set-by-${by}-${by === 'head' ? 6 : 9}`;
    expect(await stage.entry(first, id(first))).toMatchObject({ old: { capacity: 3 } });
    expect(await stage.entry(second, id(second))).toMatchObject({
      old: { capacity: first === 'head' ? 6 : 9 },
      new: { capacity },
    });
  });

  it('for a new award: it ends with the places of the later', async () => {
    await Promise.all([set('head', 2, 'huan-chuong'), set('council', 4, 'huan-chuong')]);
    const state = await quotaStateOf(stage, 'huan-chuong');
    expect([2, 4]).toContain(state.capacity);
    expect(contradictions(state)).toEqual([]);
  });

  it('the earlier commits between the reading and the commit of the later', async () => {
    beforeNextCommit(() => set('council', 9));
    await set('head', 4);
    expect(await quotaStateOf(stage)).toMatchObject({ capacity: 4, places: [1, 2, 3, 4] });
    expect(await stage.entry('head', 'set-by-head-4')).toMatchObject({ old: { capacity: 9 } });
  });
});
