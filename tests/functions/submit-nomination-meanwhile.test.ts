import { placePath, quotaPath, slotPath } from '@domain/path.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { setQuota } from '../../functions/src/callables/set-quota.js';
import { submitNomination } from '../../functions/src/callables/submit-nomination.js';
import { withdrawNomination } from '../../functions/src/callables/withdraw-nomination.js';
import { nominationOf, quotaOf } from '../documents.ts';
import { AWARD, BLOC, NOMINATIONS, nominationAt, SCARCE_AWARD, SEASON } from '../world.ts';
import {
  ABORTED,
  beforeNextCommit,
  failEveryCommit,
  failNextCommit,
  INTERNAL,
  loseNextAnswer,
} from './faults.ts';
import { contradictions, quotaStateOf } from './quota-state.ts';
import { changedPaths, type Stage } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';

const { bnvDraft, bnvSubmitted, vpqhDraft } = NOMINATIONS;
const draftAt = nominationAt(bnvDraft);
const full = { code: 'quota-full', detail: { award: SCARCE_AWARD, capacity: 1 } };

/** Both drafts are for the award that has a single place. */
const bnv: Subject = {
  act: submitNomination,
  by: 'bnvOfficer',
  fields: { nomination: bnvDraft },
  needs: (now) => ({
    [draftAt]: nominationOf(now, 'bnv', { award: SCARCE_AWARD }),
    [nominationAt(vpqhDraft)]: nominationOf(now, 'vpqh', { award: SCARCE_AWARD }),
  }),
};
const vpqh: Subject = { ...bnv, by: 'vpqhOfficer', fields: { nomination: vpqhDraft } };
const vpqhBack: Subject = { ...vpqh, act: withdrawNomination };

let stage: Stage;
beforeEach(async () => {
  stage = await stageFor(bnv);
});

async function expectConsistent(award: string = SCARCE_AWARD) {
  expect(contradictions(await quotaStateOf(stage, award))).toEqual([]);
}

describe('the last place', () => {
  it('goes to exactly one of two units who press at the same moment', async () => {
    const verdicts = await Promise.all([
      verdictOf(perform(bnv, stage)),
      verdictOf(perform(vpqh, stage)),
    ]);
    expect(verdicts.sort()).toEqual(['allowed', 'quota-full']);
    await expectConsistent();
  });

  it('is told to be gone, with the award and its capacity', async () => {
    await perform(vpqh, stage);
    expect(await refusalOf(perform(bnv, stage))).toEqual(full);
    expect(await stage.read(draftAt)).toMatchObject({ status: 'draft', slot: null });
  });

  it('leaves a log entry of the refusal and nothing else', async () => {
    await perform(vpqh, stage);
    const before = await stage.everything();
    await refusalOf(perform(bnv, stage, { requestId: 'request-1' }));
    expect(changedPaths(before, await stage.everything())).toEqual(['log/bnv-officer.request-1']);
    expect(await stage.entry('bnvOfficer', 'request-1')).toEqual({
      at: stage.now,
      by: 'bnv-officer',
      act: 'submitNomination',
      outcome: 'refused',
      subject: `nominations/${bnvDraft}`,
      member: 'bnv',
      isDraft: false,
      old: null,
      new: null,
      answer: full,
    });
  });

  it('refused once stays refused to that request, though it is free again; a new request wins', async () => {
    await perform(vpqh, stage);
    expect(await refusalOf(perform(bnv, stage, { requestId: 'request-1' }))).toEqual(full);
    await perform(vpqhBack, stage);
    expect(await refusalOf(perform(bnv, stage, { requestId: 'request-1' }))).toEqual(full);
    expect(await perform(bnv, stage, { requestId: 'request-2' })).toEqual({
      place: 1,
      capacity: 1,
    });
    await expectConsistent();
  });

  it('refused to five deliveries of one request at once is one refusal', async () => {
    await perform(vpqh, stage);
    const before = await stage.everything();
    const sent = Array.from({ length: 5 }, () => perform(bnv, stage, { requestId: 'request-1' }));
    expect(await Promise.all(sent.map(refusalOf))).toEqual(Array(5).fill(full));
    expect(changedPaths(before, await stage.everything())).toEqual(['log/bnv-officer.request-1']);
  });

  it('is not refused for good when the refusal itself could not be stored', async () => {
    await perform(vpqh, stage);
    failNextCommit(INTERNAL);
    await expect(perform(bnv, stage, { requestId: 'request-1' })).rejects.toMatchObject({
      code: INTERNAL,
    });
    await perform(vpqhBack, stage);
    expect(await verdictOf(perform(bnv, stage, { requestId: 'request-1' }))).toBe('allowed');
  });

  it('does not exist under a quota of nothing', async () => {
    await stage.update(quotaPath(BLOC, SEASON, SCARCE_AWARD), { capacity: 0 });
    await stage.remove(placePath(BLOC, SEASON, SCARCE_AWARD, 1));
    expect(await refusalOf(perform(bnv, stage))).toEqual({
      code: 'quota-full',
      detail: { award: SCARCE_AWARD, capacity: 0 },
    });
  });
});

describe('two people of one unit', () => {
  it('who hand in the same nomination at once take one place', async () => {
    const before = await stage.everything();
    const verdicts = await Promise.all([
      verdictOf(perform(bnv, stage, { requestId: 'request-1' })),
      verdictOf(perform(bnv, stage, { requestId: 'request-2', by: 'bnvColleague' })),
    ]);
    expect(verdicts.filter((verdict) => verdict === 'allowed')).toHaveLength(1);
    const changed = changedPaths(before, await stage.everything());
    expect(changed.filter((path) => path.includes('/slots/'))).toHaveLength(1);
    await expectConsistent();
  });

  it('with two places free, too, take one', async () => {
    await stage.update(draftAt, { award: AWARD });
    await setQuota(
      {
        bloc: stage.bloc,
        season: SEASON,
        requestId: 'raise-to-9',
        ...quotaOf(AWARD, { capacity: 9 }),
        reason: 'Thêm suất',
      },
      { uid: 'vpctn-head', at: stage.now },
    );
    const by = ['bnvOfficer', 'bnvColleague', 'bnvLeader'] as const;
    const verdicts = await Promise.all(
      by.map((each) => verdictOf(perform(bnv, stage, { by: each }))),
    );
    expect(verdicts.sort()).toEqual(['allowed', 'already-submitted', 'already-submitted']);
    await expectConsistent(AWARD);
  });
});

describe('a nomination that is edited while it is handed in', () => {
  it('is handed in with the newer words', async () => {
    beforeNextCommit(() => stage.update(draftAt, { achievement: 'Sửa phút chót' }));
    await perform(bnv, stage);
    expect(await stage.read(draftAt)).toMatchObject({
      achievement: 'Sửa phút chót',
      status: 'submitted',
    });
    await expectConsistent();
  });

  it('is refused, and keeps no place, when the edit leaves it incomplete', async () => {
    beforeNextCommit(() => stage.update(draftAt, { achievement: '' }));
    expect(await refusalOf(perform(bnv, stage))).toEqual({
      code: 'nomination-incomplete',
      detail: { fields: ['achievement'] },
    });
    expect(await quotaStateOf(stage, SCARCE_AWARD)).toMatchObject({ slots: {}, submitted: {} });
  });

  it('takes a place of the newer award and none of the older', async () => {
    beforeNextCommit(() => stage.update(draftAt, { award: AWARD }));
    expect(await perform(bnv, stage)).toEqual({ place: 3, capacity: 3 });
    expect(await quotaStateOf(stage, SCARCE_AWARD)).toMatchObject({ slots: {}, submitted: {} });
    await expectConsistent(AWARD);
  });

  it('is not found when the edit deletes it', async () => {
    beforeNextCommit(() => stage.remove(draftAt));
    expect(await verdictOf(perform(bnv, stage))).toBe('not-found');
    expect(await quotaStateOf(stage, SCARCE_AWARD)).toMatchObject({ slots: {} });
  });
});

describe('a place that goes while it is claimed', () => {
  it('to another unit is refused', async () => {
    beforeNextCommit(() => perform(vpqh, stage));
    expect(await refusalOf(perform(bnv, stage))).toEqual(full);
    await expectConsistent();
  });

  it('with a lowered capacity is refused', async () => {
    await stage.update(draftAt, { award: AWARD });
    const reason = 'Bớt suất';
    const lower = { ...quotaOf(AWARD, { capacity: 2 }), reason, requestId: 'lower-to-2' };
    // Slots 1 and 2 are taken, so the third is the one that is claimed and goes.
    const head = { uid: 'vpctn-head', at: stage.now };
    await stage.remove(slotPath(BLOC, SEASON, AWARD, 1));
    await stage.update(nominationAt(bnvSubmitted), { status: 'withdrawn', slot: null });
    await stage.write({
      [slotPath(BLOC, SEASON, AWARD, 1)]: { nomination: vpqhDraft, claimedAt: stage.now },
    });
    await stage.update(nominationAt(vpqhDraft), { award: AWARD, status: 'submitted', slot: 1 });
    beforeNextCommit(() => setQuota({ bloc: stage.bloc, season: SEASON, ...lower }, head));
    expect(await verdictOf(perform(bnv, stage))).toBe('quota-full');
    await expectConsistent(AWARD);
  });
});

describe('conflicts without end', () => {
  it('end in contention, nothing done, and the same request can be sent again', async () => {
    const before = await stage.everything();
    failEveryCommit(ABORTED);
    expect(await verdictOf(perform(bnv, stage, { requestId: 'request-1' }))).toBe('contention');
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('are no refusal where the last commit was carried out, and only its answer lost', async () => {
    for (let tries = 1; tries < 40; tries += 1) failNextCommit(ABORTED);
    loseNextAnswer();
    expect(await verdictOf(perform(bnv, stage, { requestId: 'request-1' }))).toBe('allowed');
  });
});
