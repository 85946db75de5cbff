import { MAX_CRITERIA } from '@domain/criteria-tree.js';
import type { Criterion } from '@domain/criterion.js';
import type { Season } from '@domain/season.js';
import { hasErrors, seasonProblems } from '@domain/season-check.js';
import { illustrativeSeason } from '@domain/season-template.js';
import { describe, expect, it } from 'vitest';
import { daysFrom, scoringOf, seasonOf } from '../../documents.ts';
import { NOW } from './arbitraries.ts';

const world = seasonOf(NOW);
/** The world's season, its criteria told apart. */
const whole = {
  ...world,
  criteria: Object.fromEntries(
    Object.entries(world.criteria).map(([id, each]) => [id, { ...each, title: `Việc ${id}` }]),
  ),
};
const problems = (overrides: Partial<Season>) =>
  seasonProblems({ ...whole, ...overrides }).map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  );
const top = { parent: null, cap: null, isBonus: false };
const text = { title: 'T', titleEn: 'T' };
const withWork = (fields: object, announcedTotal: number) => {
  const work = { ...whole.criteria['work'], ...fields } as Criterion;
  return { criteria: { ...whole.criteria, work }, scoring: scoringOf({ announcedTotal }) };
};
const windows = (overrides: Partial<Season['windows']>) => ({
  windows: { ...whole.windows, ...overrides },
});
const days = (opens: number, closes: number) => ({
  ...{ opensAt: daysFrom(NOW, opens), closesAt: daysFrom(NOW, closes), extensions: {} },
});

describe('a season to adopt', () => {
  it('may be as the world’s is: nothing is wrong with it', () => {
    expect(problems({})).toEqual([]);
  });

  it('has no more criteria than can be scored under the rules', () => {
    const many = (count: number) => ({
      criteria: Object.fromEntries(
        Array.from({ length: count }, (_, n) => [
          `c-${n}`,
          {
            ...whole.criteria['work'],
            group: 'tasks',
            order: n + 1,
            title: `Việc ${n}`,
          } as Criterion,
        ]),
      ),
    });
    const tooMany = 'error too-many-criteria criteria';
    expect(problems(many(MAX_CRITERIA))).not.toContain(tooMany);
    expect(problems(many(MAX_CRITERIA + 1))).toContain(tooMany);
  });

  it('may be the template, once it has a theme', () => {
    const template = { ...illustrativeSeason('2027', NOW), theme: 'Chủ đề' };
    expect(seasonProblems(template)).toEqual([]);
  });

  const empty = { id: 'empty', title: 'Trống', titleEn: 'Empty', ...top };
  it.each<[string, Partial<Season>, string[]]>([
    ['no theme', { theme: ' ' }, ['error theme-missing theme']],
    [
      'criteria that stand nowhere',
      { groups: [], tieBreak: [{ by: 'penalties' }] },
      ['error tree-broken criteria.work'],
    ],
    [
      'no criteria',
      { groups: [], criteria: {}, tieBreak: [{ by: 'penalties' }] },
      ['error no-criteria criteria'],
    ],
    ['an empty group', { groups: [...whole.groups, empty] }, ['error group-empty groups.empty']],
    [
      'the same group twice',
      {
        groups: [...whole.groups, { ...empty, id: 'again', title: 'NHIỆM VỤ' }],
        criteria: {
          ...whole.criteria,
          x: {
            kind: 'counted',
            effect: 'penalty',
            group: 'again',
            order: 9,
            ...text,
            pointsEach: 1,
            max: 1,
          },
        },
      },
      ['warning title-twice groups.again'],
    ],
    [
      'the same criterion twice in a group',
      { criteria: { ...whole.criteria, ...withWork({ title: 'VIỆC reform ' }, 0).criteria } },
      ['warning title-twice criteria.reform'],
    ],
    [
      'a maximum that no step reaches',
      withWork({ max: 100, step: 30 }, 125),
      ['error max-off-step criteria.work'],
    ],
    [
      'a weight that makes nothing of it',
      withWork({ max: 0.1, step: 0.1, weight: 0.01 }, 25),
      ['error brings-nothing criteria.work'],
    ],
    ['a blank title', withWork({ title: ' ' }, 125), ['error title-blank criteria.work']],
    [
      'a cap that caps nothing',
      {
        groups: whole.groups.map((group) =>
          group.id === 'tasks' ? { ...group, cap: 126 } : group,
        ),
      },
      ['warning cap-above-sum groups.tasks'],
    ],
    [
      'no announced total',
      { scoring: scoringOf({ announcedTotal: null }) },
      ['error total-missing scoring.announcedTotal'],
    ],
    [
      'another total',
      { scoring: scoringOf({ announcedTotal: 125.01 }) },
      ['error total-differs scoring.announcedTotal'],
    ],
    [
      'a bonus cap without bonuses',
      { scoring: scoringOf({ bonusCap: 5 }) },
      ['warning bonus-cap-above-sum scoring.bonusCap'],
    ],
    ['no tie-break', { tieBreak: [] }, ['warning tie-break-missing tieBreak']],
    [
      'a tie-break by a group that is gone, and one twice',
      { tieBreak: [{ by: 'group', group: 'x' }, { by: 'penalties' }, { by: 'penalties' }] },
      ['error tie-break-unknown-group tieBreak.0', 'warning tie-break-twice tieBreak.2'],
    ],
    [
      'a window that ends before it begins',
      windows({ agreement: days(3, 2) }),
      ['error window-reversed windows.agreement'],
    ],
    [
      'an appraisal that opens and ends before what it appraises',
      windows({ appraisal: days(-40, 10) }),
      ['warning window-order windows.appraisal', 'warning window-order windows.appraisal'],
    ],
    [
      'targets that may change while they are reported against',
      {
        criteria: {
          ...whole.criteria,
          share: {
            kind: 'target',
            group: 'tasks',
            order: 9,
            title: 'Chỉ tiêu',
            titleEn: 'T',
            points: 10,
            baseShare: 80,
            unit: '%',
          },
        },
        scoring: scoringOf({ announcedTotal: 135 }),
      },
      ['warning targets-agreed-late windows.agreement'],
    ],
  ])('%s', (_, overrides, expected) => {
    expect(problems(overrides)).toEqual(expected);
  });

  it('has errors or only warnings', () => {
    expect(hasErrors(seasonProblems({ ...whole, theme: '' }))).toBe(true);
    expect(hasErrors(seasonProblems({ ...whole, tieBreak: [] }))).toBe(false);
  });

  it('tells the points that are missing', () => {
    const [problem] = seasonProblems({ ...whole, scoring: scoringOf({ announcedTotal: 1000 }) });
    expect(problem?.detail).toEqual({ announced: 1000, sum: 125 });
  });
});
