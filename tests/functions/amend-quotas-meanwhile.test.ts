import { quotaPath, seasonPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { adoptSeason } from '../../functions/src/callables/adopt-season.js';
import { amendSeason } from '../../functions/src/callables/amend-season.js';
import { extendWindow } from '../../functions/src/callables/extend-window.js';
import { setQuota } from '../../functions/src/callables/set-quota.js';
import { submitNomination } from '../../functions/src/callables/submit-nomination.js';
import { daysFrom, nominationOf, quotaOf, seasonOf } from '../documents.ts';
import { AWARD, BLOC, NOMINATIONS, nominationAt, SCARCE_AWARD, SEASON } from '../world.ts';
import { beforeListingOf, beforeNextCommit, beforeReadingOf } from './faults.ts';
import { contradictions, quotaStateOf } from './quota-state.ts';
import type { Stage } from './stage.ts';
import { perform, type Subject, stageFor, verdictOf } from './subject.ts';

const seasonAt = seasonPath(BLOC, SEASON);
const quota = quotaOf(AWARD, { capacity: 5 });

const raise: Subject = {
  act: setQuota,
  by: 'head',
  fields: { ...quota, reason: 'Thêm suất' },
  needs: () => ({}),
};
const raiseOther: Subject = {
  ...raise,
  by: 'council',
  fields: { ...quotaOf(SCARCE_AWARD, { capacity: 8 }), reason: 'Hướng dẫn mới' },
};
const sections = { theme: { theme: 'Chủ đề mới', themeEn: 'A new theme' } };
const amend: Subject = {
  ...raise,
  act: amendSeason,
  by: 'council',
  fields: { revision: 1, reason: 'Đổi chủ đề', sections },
};
const handIn: Subject = {
  ...raise,
  act: submitNomination,
  by: 'bnvOfficer',
  fields: { nomination: NOMINATIONS.bnvDraft },
};

async function reasonsOf(stage: Stage): Promise<string[]> {
  const { amendments } = Object(await stage.read(seasonAt));
  return amendments.map(({ reason }: { reason: string }) => reason);
}

describe('two amendments at once', () => {
  it('of two awards: both stand', async () => {
    const stage = await stageFor(raise);
    await Promise.all([perform(raise, stage), perform(raiseOther, stage)]);
    expect((await reasonsOf(stage)).sort()).toEqual(['Hướng dẫn mới', 'Thêm suất']);
    for (const award of [AWARD, SCARCE_AWARD])
      expect(contradictions(await quotaStateOf(stage, award))).toEqual([]);
  });

  it.each([
    ['a quota while another is about to be set', raise, raiseOther],
    ['a quota while the season is about to be amended', amend, raise],
    ['the season while a quota is about to be set', raise, amend],
  ])('%s: both stand, in the order of their commits', async (_, later, earlier) => {
    const stage = await stageFor(raise);
    beforeNextCommit(() => perform(earlier, stage));
    expect(await verdictOf(perform(later, stage))).toBe('allowed');
    const reasons = [earlier, later].map(({ fields }) => fields['reason']);
    expect(await reasonsOf(stage)).toEqual(reasons);
  });

  it('of one award, both from the same screen: the second is told, and the first stands', async () => {
    const stage = await stageFor(raise);
    const seen = await stage.read(quotaPath(BLOC, SEASON, AWARD));
    const more = { ...raise, fields: { ...raise.fields, seen } };
    const less = { ...more, by: 'council', fields: { ...more.fields, capacity: 4 } } as const;
    beforeNextCommit(() => perform(less, stage));
    expect(await verdictOf(perform(more, stage))).toBe('stale-revision');
    expect(await quotaStateOf(stage)).toMatchObject({ capacity: 4 });
    expect(await reasonsOf(stage)).toEqual(['Thêm suất']);
  });

  it('a unit is given longer while a quota is about to be set: it keeps its time', async () => {
    const stage = await stageFor(raise);
    const until = daysFrom(stage.now, 40).toISOString();
    const fields = { activity: 'nomination', member: 'bnv', until, reason: 'Bão' };
    beforeNextCommit(() => perform({ ...raise, act: extendWindow, fields }, stage));
    await perform(raise, stage);
    const season = Object(await stage.read(seasonAt));
    expect(Object.keys(season.windows.nomination.extensions)).toEqual(['bnv']);
    expect(season.amendments).toHaveLength(1);
  });
});

describe('while a season is adopted', () => {
  const adopt: Subject = { ...raise, act: adoptSeason, fields: { revision: 1 } };
  const inSetup = () =>
    stageFor(raise, (now) => ({ [seasonAt]: seasonOf(now, { status: 'setup' }) }));
  const nobody = () => Promise.resolve();

  it.each([
    ['before the act asks for its season', (run: typeof nobody) => beforeReadingOf(SEASON, run)],
    ['before it lists the slots', (run: typeof nobody) => beforeListingOf('slots', run)],
    ['before its commit', beforeNextCommit],
  ])('%s, a quota is not set without a reason', async (_, fault) => {
    const stage = await inSetup();
    fault(() => perform(adopt, stage).then(nobody));
    expect(await verdictOf(perform(raise, stage, { fields: { ...quota } }))).toBe('reason-missing');
    expect(await quotaStateOf(stage)).toMatchObject({ capacity: 3, places: [1, 2, 3] });
  });

  it('and a dossier comes in, its award stays for whom it was', async () => {
    const stage = await inSetup();
    beforeNextCommit(async () => {
      await perform(adopt, stage);
      await perform(handIn, stage);
    });
    const fields = { ...quotaOf(AWARD, { nominee: 'person' }), reason: 'Nhầm đối tượng' };
    expect(await verdictOf(perform(raise, stage, { fields }))).toBe('nominee-kept');
    expect(await stage.read(quotaPath(BLOC, SEASON, AWARD))).toEqual(
      quotaOf(AWARD, { capacity: 3 }),
    );
    expect(await stage.read(nominationAt(NOMINATIONS.bnvDraft))).toMatchObject({
      status: 'submitted',
    });
  });
});

describe('while a dossier is handed in', () => {
  const turn = { ...quotaOf(SCARCE_AWARD, { capacity: 2, nominee: 'person' }), reason: 'Nhầm' };

  it.each([
    [
      'before its award is read',
      (run: () => Promise<unknown>) => beforeReadingOf(SCARCE_AWARD, run),
    ],
    ['before its commit', beforeNextCommit],
  ])('%s, nobody changes for whom the award is', async (_, fault) => {
    const stage = await stageFor(handIn, (now) => ({
      [nominationAt(NOMINATIONS.bnvDraft)]: nominationOf(now, 'bnv', { award: SCARCE_AWARD }),
    }));
    let verdict = '';
    fault(async () => {
      verdict = await verdictOf(perform(raise, stage, { fields: turn }));
    });
    expect(await verdictOf(perform(handIn, stage))).toBe('allowed');
    expect(verdict).toBe('nominee-kept');
    expect(contradictions(await quotaStateOf(stage, SCARCE_AWARD))).toEqual([]);
  });
});
