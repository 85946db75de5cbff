import { type Criterion, maxValue, stepOf } from '@domain/criterion.js';
import type { Season } from '@domain/season.js';
import type { Assessor, Sheet } from '@domain/sheet.js';
import fc from 'fast-check';
import { daysFrom, scoringOf, seasonOf, sheetOf } from '../../documents.ts';

export const NOW = new Date('2026-06-15T02:00:00Z');
const GROUPS = ['tasks', 'movements', 'discipline'];
const TOP = { parent: null, cap: null, isBonus: false };
const text = { title: 'Tiêu chí', titleEn: 'Criterion', order: 1 };

/** Points to the hundredth, above zero. */
function points(max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: max * 100 }).map((hundredths) => hundredths / 100);
}

const graded: fc.Arbitrary<Criterion> = fc
  .record({
    group: fc.constantFrom(...GROUPS),
    max: points(1000),
    step: fc.constantFrom(0.01, 0.05, 0.25, 0.5, 1, 2.5),
    weight: points(5),
  })
  .map((fields) => ({ kind: 'graded', ...text, ...fields }));

const penalty: fc.Arbitrary<Criterion> = fc
  .record({
    group: fc.constantFrom(...GROUPS),
    pointsEach: points(20),
    max: fc.integer({ min: 1, max: 50 }),
  })
  .map((fields) => ({ kind: 'counted', effect: 'penalty', ...text, ...fields }));

export const criterion = fc.oneof(graded, penalty);

/** A value that the criterion allows, as a form would send it: with whatever error the product has. */
export function aValueOf(of: Criterion): fc.Arbitrary<number> {
  const steps = Math.floor(maxValue(of) / stepOf(of) + 1e-9);
  return fc.integer({ min: 0, max: steps }).map((count) => count * stepOf(of));
}

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/), {
  minLength: 1,
  maxLength: 8,
});

export const season: fc.Arbitrary<Season> = ids.chain((keys) =>
  fc
    .record({
      criteria: fc.tuple(...keys.map(() => criterion)),
      draftsCount: fc.subarray<Assessor>(['self', 'appraisal']),
    })
    .map(({ criteria, draftsCount }) => ({
      id: '2026',
      ...seasonOf(NOW, {
        groups: GROUPS.map((id) => ({ id, title: id, titleEn: id, ...TOP })),
        criteria: Object.fromEntries(keys.map((key, index) => [key, criteria[index] as Criterion])),
        scoring: scoringOf({ draftsCount }),
        tieBreak: [{ by: 'group', group: 'tasks' }, { by: 'penalties' }],
      }),
    })),
);

/** A sheet with a value, null or nothing under each criterion of the season. */
export function sheetIn(of: Season, assessor: Assessor): fc.Arbitrary<Sheet> {
  const scores = Object.entries(of.criteria).map(([id, each]) =>
    fc
      .option(fc.option(aValueOf(each), { nil: null }), { nil: undefined })
      .map((value) => [id, value === undefined ? { note: 'x' } : { value }] as const),
  );
  return fc
    .record({
      scores: fc.tuple(...scores),
      status: fc.constantFrom('draft' as const, 'submitted' as const),
      days: fc.integer({ min: -60, max: 0 }),
    })
    .map(({ scores: entries, status, days }) =>
      sheetOf(NOW, 'bnv', assessor, {
        status,
        scores: Object.fromEntries(entries),
        updatedAt: daysFrom(NOW, days),
      }),
    );
}

/** A season with a unit's two sheets, either of which may be missing. */
export const scored = season.chain((of) =>
  fc.record({
    season: fc.constant(of),
    sheets: fc.record({
      self: fc.option(sheetIn(of, 'self')),
      appraisal: fc.option(sheetIn(of, 'appraisal')),
    }),
  }),
);
