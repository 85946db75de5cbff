import { blocPath, seasonPath } from '@domain/path.js';
import type { Season } from '@domain/season.js';
import { describe, expect, it } from 'vitest';
import { adoptSeason } from '../../functions/src/callables/adopt-season.js';
import { draftSeason } from '../../functions/src/callables/draft-season.js';
import { blocOf, scoringOf, seasonOf } from '../documents.ts';
import { BLOC, CLOSED_SEASON, PEOPLE, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { beforeNextCommit } from './faults.ts';
import { changedPaths, type Stage } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { HEAD } from './verdicts.ts';

const seasonAt = seasonPath(BLOC, SEASON);
const inSetup = (now: Date, overrides: Partial<Season> = {}) =>
  seasonOf(now, { status: 'setup', adoptedAt: null, revision: 4, ...overrides });

const adopt: Subject = {
  act: adoptSeason,
  by: 'head',
  fields: { revision: 4 },
  needs: (now) => ({
    [seasonAt]: inSetup(now),
    [blocPath(BLOC)]: blocOf({ currentSeason: CLOSED_SEASON }),
  }),
};

refusesMalformedRequests(adopt, [{ field: 'revision', values: [0, 1.5, '4', null] }]);
isOnlyFor(adopt, HEAD);
happensOnce(adopt, {
  another: { by: 'council', verdict: 'already-adopted' },
});

describe('adoption', () => {
  it('opens the season and turns the pages to it, in one commit with its log entry', async () => {
    const stage = await stageFor(adopt);
    const answer = await perform(adopt, stage, { requestId: 'request-1' });
    const { now } = stage;
    const adopted = { status: 'open', adoptedAt: now, revision: 5 } as const;
    expect(answer).toEqual({ adoptedAt: now.toISOString(), revision: 5 });
    expect(await stage.read(seasonAt)).toEqual({ ...inSetup(now), ...adopted });
    expect(await stage.read(blocPath(BLOC))).toEqual(blocOf({ currentSeason: SEASON }));
    expect(await stage.entry('head', 'request-1')).toMatchObject({
      ...{ act: 'adoptSeason', by: PEOPLE.head, subject: 'season' },
      old: { status: 'setup', adoptedAt: null },
      new: adopted,
    });
  });

  it('of an earlier year leaves the pages with the later one', async () => {
    const later = seasonPath(BLOC, '2027');
    const stage = await stageFor(adopt, (now) => ({
      [later]: seasonOf(now),
      [blocPath(BLOC)]: blocOf({ currentSeason: '2027' }),
    }));
    await perform(adopt, stage);
    expect(await stage.read(blocPath(BLOC))).toMatchObject({ currentSeason: '2027' });
  });
});

describe('what is refused, with nothing changed', () => {
  const isRefused = async (overrides: Partial<Season>, refusal: object) => {
    const stage = await stageFor(adopt, (now) => ({ [seasonAt]: inSetup(now, overrides) }));
    const before = await stage.everything();
    expect(await refusalOf(perform(adopt, stage))).toEqual(refusal);
    expect(changedPaths(before, await stage.everything())).toEqual([]);
    expect(await stage.read(blocPath(BLOC))).toMatchObject({ currentSeason: CLOSED_SEASON });
  };

  it('criteria that do not add up to the announced total', () =>
    isRefused(
      { scoring: scoringOf({ announcedTotal: 1000 }) },
      { code: 'criteria-total', detail: { announced: 1000, sum: 125 } },
    ));
  it('a season without a theme, without a total, with ties broken by no group: all of it named', () =>
    isRefused(
      {
        theme: ' ',
        scoring: scoringOf({ announcedTotal: null }),
        tieBreak: [{ by: 'group', group: 'gone' }],
      },
      {
        code: 'season-incomplete',
        detail: {
          problems: ['theme-missing', 'total-missing', 'tie-break-unknown-group'],
          paths: ['theme', 'scoring.announcedTotal', 'tieBreak.0'],
        },
      },
    ));
  it('a revision that is no longer the one that was read', () =>
    isRefused({ revision: 5 }, { code: 'stale-revision', detail: { revision: 5 } }));
  it('a season that is adopted', () =>
    isRefused({ status: 'open' }, { code: 'already-adopted', detail: { season: SEASON } }));
  it('a season that is closed', () =>
    isRefused({ status: 'closed' }, { code: 'season-closed', detail: { season: SEASON } }));
});

describe('at the same moment', () => {
  const both = (stage: Stage) =>
    Promise.all([
      verdictOf(perform(adopt, stage)),
      verdictOf(perform(adopt, stage, { by: 'council' })),
    ]);

  it('two adopt: one effect, the other learns that it is done', async () => {
    const stage = await stageFor(adopt);
    expect((await both(stage)).sort()).toEqual(['already-adopted', 'allowed'].sort());
    expect(await stage.read(seasonAt)).toMatchObject({ revision: 5 });
  });

  it('an earlier year is adopted: the pages turn to the later one', async () => {
    const later = '2027';
    const stage = await stageFor(adopt, (now) => ({
      [seasonPath(BLOC, later)]: inSetup(now),
      [blocPath(BLOC)]: blocOf({ currentSeason: later }),
    }));
    beforeNextCommit(() => perform(adopt, stage, { season: later }));
    await perform(adopt, stage);
    expect(await stage.read(blocPath(BLOC))).toMatchObject({ currentSeason: later });
  });

  it('the deputy still drafts: the head does not adopt what they have not read', async () => {
    const stage = await stageFor(adopt);
    const sections = { theme: { theme: 'Khác', themeEn: 'Another' } };
    const manner = { by: 'deputy', fields: { revision: 4, sections } } as const;
    beforeNextCommit(() => perform({ ...adopt, act: draftSeason }, stage, manner));
    expect(await verdictOf(perform(adopt, stage))).toBe('stale-revision');
    expect(await stage.read(seasonAt)).toMatchObject({ status: 'setup', theme: 'Khác' });
  });

  it('the season is adopted while a draft is saved: the draft is refused', async () => {
    const stage = await stageFor(adopt);
    beforeNextCommit(() => perform(adopt, stage));
    const sections = { theme: { theme: 'Khác', themeEn: 'Another' } };
    const draft = { ...adopt, act: draftSeason, fields: { revision: 4, sections } };
    expect(await verdictOf(perform(draft, stage))).toBe('already-adopted');
  });
});
