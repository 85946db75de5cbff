import { blocPath, placePath, quotaPath, seasonPath } from '@domain/path.js';
import { Season } from '@domain/season.js';
import { seasonProblems } from '@domain/season-check.js';
import { describe, expect, it } from 'vitest';
import { openSeason } from '../../functions/src/callables/open-season.js';
import { setQuota } from '../../functions/src/callables/set-quota.js';
import { quotaOf, seasonOf } from '../documents.ts';
import { AWARD, BLOC, CLOSED_SEASON, SCARCE_AWARD, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { SECRETARIAT } from './verdicts.ts';

const seasonAt = seasonPath(BLOC, SEASON);
const earlierAt = seasonPath(BLOC, CLOSED_SEASON);
const template = { from: 'template', template: 'illustrative' };
const clone = { from: 'season', year: CLOSED_SEASON };

const open: Subject = {
  act: openSeason,
  by: 'deputy',
  fields: { origin: template },
  // The pages show a season that exists: the new one must not take its place before it is adopted.
  needs: (now) => ({
    [seasonAt]: null,
    [blocPath(BLOC)]: { ...blocIn(CLOSED_SEASON), nameEn: 'Bloc' },
    [earlierAt]: seasonOf(now, { status: 'closed' }),
    [quotaPath(BLOC, SEASON, AWARD)]: null,
    [quotaPath(BLOC, SEASON, SCARCE_AWARD)]: null,
    ...Object.fromEntries([1, 2, 3].map((n) => [placePath(BLOC, SEASON, AWARD, n), null])),
    [placePath(BLOC, SEASON, SCARCE_AWARD, 1)]: null,
  }),
};

function blocIn(currentSeason: string) {
  return { name: 'Khối', nameEn: 'Bloc', kind: 'ministries', currentSeason };
}

refusesMalformedRequests(open, [
  { field: 'season', values: ['1999', '2100'] },
  { field: 'origin', values: [null, 'template'] },
  { field: 'origin', values: [{ from: 'nowhere' }], names: 'origin.from' },
  { field: 'origin', values: [{ from: 'template', template: 'law' }], names: 'origin.template' },
  { field: 'origin', values: [{ from: 'season', year: '26' }], names: 'origin.year' },
  { field: 'origin', values: [{ ...template, year: '2025' }], names: 'origin.year' },
]);
isOnlyFor(open, SECRETARIAT);
happensOnce(open, {
  another: { by: 'head', verdict: 'season-exists' },
  otherAct: { act: setQuota, fields: { ...quotaOf(AWARD) } },
});

describe('a season from the template', () => {
  it('is in setup, whole but for its theme, and says that it is illustrative', async () => {
    const stage = await stageFor(open);
    expect(await perform(open, stage)).toEqual({ season: SEASON, revision: 1 });
    const season = Season.parse({ id: SEASON, ...Object(await stage.read(seasonAt)) });
    expect(season).toMatchObject({ status: 'setup', adoptedAt: null, freeze: null, revision: 1 });
    expect(season.source).toMatch(/^Mẫu minh hoạ/);
    const problems = seasonProblems(season).filter(({ severity }) => severity === 'error');
    expect(problems.map(({ code }) => code)).toEqual(['theme-missing']);
  });

  it('that is blank has dates and no criteria', async () => {
    const stage = await stageFor(open);
    await perform(open, stage, { fields: { origin: { from: 'template', template: 'blank' } } });
    expect(await stage.read(seasonAt)).toMatchObject({ criteria: {}, groups: [], source: '' });
  });

  it('does not become the one that the pages show', async () => {
    const stage = await stageFor(open);
    await perform(open, stage);
    expect(await stage.read(blocPath(BLOC))).toMatchObject({ currentSeason: CLOSED_SEASON });
  });

  it('becomes the one that the pages show where there is none yet', async () => {
    const stage = await stageFor(open, () => ({ [blocPath(BLOC)]: blocIn('2031') }));
    await perform(open, stage);
    expect(await stage.read(blocPath(BLOC))).toMatchObject({ currentSeason: SEASON });
  });
});

describe('a season from an earlier one', () => {
  const until = new Date('2022-12-31T10:00:00Z');
  const earlier = (now: Date) => ({
    [earlierAt]: seasonOf(now, {
      status: 'closed',
      freeze: { at: now },
      revision: 7,
      adoptedAt: now,
      amendments: [{ at: now, reason: 'Đổi', sections: ['criteria'] }],
      windows: {
        ...seasonOf(now).windows,
        agreement: {
          opensAt: new Date('2021-12-31T17:00:00Z'),
          closesAt: new Date('2022-03-31T17:00:00Z'),
          extensions: { bnv: { until, reason: 'Bão' } },
        },
      },
    }),
    [quotaPath(BLOC, CLOSED_SEASON, AWARD)]: quotaOf(AWARD, { capacity: 2 }),
  });
  const asClone = { fields: { origin: clone } };

  it('takes over tree, settings, tie-breaks and dates, and nothing of that one year', async () => {
    const stage = await stageFor(open, earlier);
    await perform(open, stage, asClone);
    const { groups, criteria, scoring, tieBreak } = seasonOf(stage.now);
    expect(await stage.read(seasonAt)).toMatchObject({
      ...{ groups, criteria, scoring, tieBreak },
      ...{ status: 'setup', theme: '', freeze: null, adoptedAt: null, amendments: [], revision: 1 },
      windows: {
        agreement: {
          opensAt: new Date('2025-12-31T17:00:00Z'),
          closesAt: new Date('2026-03-31T17:00:00Z'),
          extensions: {},
        },
      },
    });
  });

  it('takes over quotas with a place for each number', async () => {
    const stage = await stageFor(open, earlier);
    await perform(open, stage, asClone);
    expect(await stage.read(quotaPath(BLOC, SEASON, AWARD))).toEqual(
      quotaOf(AWARD, { capacity: 2 }),
    );
    for (const n of [1, 2])
      expect(await stage.read(placePath(BLOC, SEASON, AWARD, n))).toEqual({ claims: 0 });
    expect(await stage.read(placePath(BLOC, SEASON, AWARD, 3))).toBeNull();
  });

  it('that is not there is refused', async () => {
    const stage = await stageFor(open);
    const before = await stage.everything();
    const fields = { origin: { from: 'season', year: '2019' } };
    expect(await refusalOf(perform(open, stage, { fields }))).toEqual({
      code: 'not-found',
      detail: { what: 'season' },
    });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });
});

describe('a year that has a season', () => {
  it('keeps it', async () => {
    const stage = await stageFor(open, (now) => ({ [seasonAt]: seasonOf(now) }));
    const before = await stage.everything();
    expect(await refusalOf(perform(open, stage))).toEqual({
      code: 'season-exists',
      detail: { season: SEASON },
    });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('may be founded anew from a template while it is the blank one that its bloc was opened with', async () => {
    const untouched = (now: Date) => ({
      [seasonAt]: seasonOf(now, { status: 'setup', groups: [], criteria: {}, tieBreak: [] }),
      [quotaPath(BLOC, SEASON, AWARD)]: quotaOf(AWARD, { capacity: 7 }),
      [quotaPath(BLOC, CLOSED_SEASON, AWARD)]: quotaOf(AWARD, { capacity: 2 }),
    });
    const stage = await stageFor(open, untouched);
    const blank = { fields: { origin: { from: 'template', template: 'blank' } } };
    expect(await verdictOf(perform(open, stage, blank))).toBe('season-exists');
    expect(await perform(open, stage, { fields: { origin: clone } })).toMatchObject({
      revision: 2,
    });
    expect(await stage.read(seasonAt)).toMatchObject({ revision: 2, status: 'setup' });
    // What was set for this year already stays.
    expect(await stage.read(quotaPath(BLOC, SEASON, AWARD))).toMatchObject({ capacity: 7 });
    expect(await verdictOf(perform(open, stage))).toBe('season-exists');
  });

  it('is founded once when two found it at the same moment', async () => {
    const stage = await stageFor(open);
    const verdicts = await Promise.all([
      verdictOf(perform(open, stage)),
      verdictOf(perform(open, stage, { by: 'head' })),
    ]);
    expect(verdicts.sort()).toEqual(['allowed', 'season-exists']);
  });
});
