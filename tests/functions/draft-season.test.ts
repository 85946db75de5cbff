import { seasonPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { draftSeason } from '../../functions/src/callables/draft-season.js';
import { scoringOf, seasonOf } from '../documents.ts';
import { BLOC, PEOPLE, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { SECRETARIAT } from './verdicts.ts';

const seasonAt = seasonPath(BLOC, SEASON);
const inSetup = (now: Date) => seasonOf(now, { status: 'setup', adoptedAt: null, revision: 4 });
const theme = { theme: 'Chủ đề mới', themeEn: 'A new theme' };
const group = {
  ...{ id: 'g', title: 'Nhóm', titleEn: 'Group' },
  ...{ parent: null, cap: null, isBonus: false },
};
const criterion = {
  ...{ kind: 'graded', group: 'g', order: 1, title: 'Tiêu chí', titleEn: 'Criterion' },
  ...{ max: 10, step: 1, weight: 1 },
};

const draft: Subject = {
  act: draftSeason,
  by: 'deputy',
  fields: { revision: 4, sections: { theme } },
  needs: (now) => ({ [seasonAt]: inSetup(now) }),
};
const saying = (sections: object) => ({ fields: { revision: 4, sections } });
const malformed = (sections: object, names: string) => ({
  ...{ field: 'sections', values: [sections] },
  names: `sections.${names}`,
});
const tree = (criteria: object, ...groups: object[]) => ({ criteria: { groups, criteria } });
const date = '2026-01-01T00:00:00Z';

refusesMalformedRequests(draft, [
  { field: 'revision', values: [0, 1.5, '4', null] },
  { field: 'sections', values: [null, {}, 'theme'] },
  malformed({ theme, status: 'open' }, 'status'),
  malformed({ theme, freeze: null }, 'freeze'),
  malformed({ theme: { ...theme, theme: 'x'.repeat(10_000) } }, 'theme.theme'),
  malformed({ theme: { theme: 'x' } }, 'theme.themeEn'),
  malformed({ lawVersion: '' }, 'lawVersion'),
  malformed({ windows: { voting: { opensAt: date, closesAt: date } } }, 'windows.voting'),
  malformed(
    { windows: { agreement: { opensAt: '1/1/2026', closesAt: date } } },
    'windows.agreement.opensAt',
  ),
  malformed({ scoring: { ...scoringOf(), peersPerUnit: -1 } }, 'scoring.peersPerUnit'),
  malformed({ tieBreak: [{ by: 'lot' }] }, 'tieBreak.0.by'),
  malformed(tree({}, group, group), 'criteria.groups.g'),
  malformed(tree({}, { ...group, parent: 'nowhere' }), 'criteria.groups.g'),
  malformed(tree({ c: { ...criterion, group: 'nowhere' } }, group), 'criteria.criteria.c'),
  malformed(tree({ c: { ...criterion, max: -1 } }, group), 'criteria.criteria.c.max'),
  malformed(tree({ c: { ...criterion, max: 0.001 } }, group), 'criteria.criteria.c.max'),
  malformed(
    tree({ c: { ...criterion, title: 'x'.repeat(10_000) } }, group),
    'criteria.criteria.c.title',
  ),
  malformed(tree({ 'c.1': criterion }, group), 'criteria.criteria.c.1'),
]);
isOnlyFor(draft, SECRETARIAT);
happensOnce(draft, {
  another: { by: 'head', verdict: 'stale-revision' },
});

describe('a draft', () => {
  it('changes its sections and the revision, with old and new in the log, and nothing else', async () => {
    const stage = await stageFor(draft);
    const before = await stage.everything();
    expect(await perform(draft, stage, { requestId: 'request-1' })).toEqual({ revision: 5 });
    const was = inSetup(stage.now);
    expect(changedPaths(before, await stage.everything())).toEqual(
      [seasonAt, `log/${PEOPLE.deputy}.request-1`].sort(),
    );
    expect(await stage.read(seasonAt)).toEqual({ ...was, ...theme, revision: 5 });
    expect(await stage.entry('deputy', 'request-1')).toMatchObject({
      ...{ act: 'draftSeason', subject: 'season', member: null },
      old: { theme: was.theme, themeEn: was.themeEn },
      new: theme,
    });
  });

  it('may be incomplete: a tree that does not add up, or none', async () => {
    const stage = await stageFor(draft);
    await perform(draft, stage, saying(tree({})));
    expect(await stage.read(seasonAt)).toMatchObject({ groups: [], criteria: {} });
  });

  it('is kept composed (NFC), however it was typed', async () => {
    const stage = await stageFor(draft);
    const title = 'Tiêu chí của Khối';
    const sections = {
      ...tree({ c: { ...criterion, title: title.normalize('NFD') } }, group),
      theme: { ...theme, theme: 'Đổi mới'.normalize('NFD') },
    };
    await perform(draft, stage, saying(sections));
    expect(await stage.read(seasonAt)).toMatchObject({
      theme: 'Đổi mới'.normalize('NFC'),
      criteria: { c: { title: title.normalize('NFC') } },
    });
  });

  it('with dates in the wrong order is refused, naming the date', async () => {
    const stage = await stageFor(draft);
    const before = await stage.everything();
    const dates = { opensAt: '2026-11-30T17:00:00Z', closesAt: '2026-11-01T17:00:00Z' };
    const sections = { theme, windows: { selfScoring: dates } };
    expect(await refusalOf(perform(draft, stage, saying(sections)))).toEqual({
      code: 'dates-out-of-order',
      detail: { fields: ['windows.selfScoring.closesAt'] },
    });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('that would be too large for one document is refused', async () => {
    const stage = await stageFor(draft);
    const long = { ...criterion, title: 'ộ'.repeat(500), titleEn: 'ộ'.repeat(500) };
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`c${n}`, long]));
    expect(await refusalOf(perform(draft, stage, saying(tree(many, group))))).toEqual({
      code: 'invalid-request',
      detail: { fields: ['sections.criteria'] },
    });
  });
});

describe('another’s change in between', () => {
  it('is told with the revision that stands, and nothing is written', async () => {
    const stage = await stageFor(draft);
    await perform(draft, stage, { by: 'head' });
    const before = await stage.everything();
    expect(await refusalOf(perform(draft, stage))).toEqual({
      code: 'stale-revision',
      detail: { revision: 5 },
    });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('at the same moment: one of the two is written', async () => {
    const stage = await stageFor(draft);
    const verdicts = await Promise.all([
      verdictOf(perform(draft, stage)),
      verdictOf(perform(draft, stage, { by: 'head' })),
    ]);
    expect(verdicts.sort()).toEqual(['allowed', 'stale-revision']);
    expect(await stage.read(seasonAt)).toMatchObject({ revision: 5 });
  });
});

describe('a season that is no longer in setup', () => {
  it.each([
    ['open', 'already-adopted'],
    ['closed', 'season-closed'],
  ] as const)('%s: %s', async (status, code) => {
    const stage = await stageFor(draft, (now) => ({
      [seasonAt]: seasonOf(now, { status, revision: 4 }),
    }));
    const before = await stage.everything();
    expect(await refusalOf(perform(draft, stage))).toEqual({ code, detail: { season: SEASON } });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });
});
