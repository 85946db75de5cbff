import type { CriteriaGroup } from '@domain/criteria-tree.js';
import { type Criterion, maxValue, stepOf } from '@domain/criterion.js';
import { type Race, relativeCriteria } from '@domain/race.js';
import type { Season } from '@domain/season.js';
import type { Assessor, Sheet } from '@domain/sheet.js';
import fc from 'fast-check';
import { daysFrom, scoringOf, seasonOf, sheetOf } from '../../documents.ts';

export const NOW = new Date('2026-06-15T02:00:00Z');
const text = { title: 'Tiêu chí', titleEn: 'Criterion', order: 1 };

/** Points to the hundredth, above zero. */
function points(max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: max * 100 }).map((hundredths) => hundredths / 100);
}

const effect = fc.constantFrom('merit' as const, 'penalty' as const);

const graded: fc.Arbitrary<Criterion> = fc
  .record({
    max: points(1000),
    step: fc.constantFrom(0.01, 0.05, 0.25, 0.5, 1, 2.5),
    weight: points(5),
  })
  .map((fields) => ({ kind: 'graded', group: 'tasks', ...text, ...fields }));

const passFail: fc.Arbitrary<Criterion> = fc
  .record({ effect, points: points(100) })
  .map((fields) => ({ kind: 'passFail', group: 'tasks', ...text, ...fields }));

const counted: fc.Arbitrary<Criterion> = fc
  .record({ effect, pointsEach: points(20), max: fc.integer({ min: 1, max: 50 }) })
  .map((fields) => ({ kind: 'counted', group: 'tasks', ...text, ...fields }));

const target: fc.Arbitrary<Criterion> = fc
  .record({ points: points(100), baseShare: fc.integer({ min: 1, max: 100 }) })
  .map((fields) => ({ kind: 'target', group: 'tasks', unit: '%', ...text, ...fields }));

export const criterion = fc.oneof(graded, passFail, counted, target);

/** A value that the criterion allows: with whatever error the product has, but for one that is beyond the maximum. */
export function aValueOf(of: Criterion): fc.Arbitrary<number> {
  if (of.kind === 'target') return fc.integer({ min: 0, max: 30_000 }).map((n) => n * 0.01);
  const steps = Math.floor(maxValue(of) / stepOf(of) + 1e-9);
  return fc
    .integer({ min: 0, max: steps })
    .map((count) => Math.min(count * stepOf(of), maxValue(of)));
}

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/), {
  minLength: 1,
  maxLength: 8,
});

/** A tree of any shape: each group hangs below one that came before it, or stands on the first level. */
const groups: fc.Arbitrary<CriteriaGroup[]> = fc
  .array(
    fc.record({
      hook: fc.nat(),
      isFirstLevel: fc.boolean(),
      cap: fc.option(points(200)),
      isBonus: fc.boolean(),
    }),
    { minLength: 0, maxLength: 7 },
  )
  .map((drawn) => {
    const tree: CriteriaGroup[] = [group('tasks', null, null, false)];
    for (const [index, { hook, isFirstLevel, cap, isBonus }] of drawn.entries()) {
      const parent = isFirstLevel ? null : (tree[hook % tree.length]?.id ?? null);
      tree.push(group(`g${index}`, parent, cap, parent === null && isBonus));
    }
    return tree;
  });

function group(
  id: string,
  parent: string | null,
  cap: number | null,
  isBonus: boolean,
): CriteriaGroup {
  return { id, title: id, titleEn: id, parent, cap, isBonus };
}

export const season: fc.Arbitrary<Season> = fc.tuple(ids, groups).chain(([keys, tree]) =>
  fc
    .record({
      criteria: fc.tuple(...keys.map(() => criterion)),
      homes: fc.tuple(...keys.map(() => fc.constantFrom(...tree.map(({ id }) => id)))),
      draftsCount: fc.subarray<Assessor>(['self', 'appraisal']),
      bonusCap: fc.option(points(100)),
      tied: fc.constantFrom(...tree.map(({ id }) => id)),
    })
    .map(({ criteria, homes, draftsCount, bonusCap, tied }) => ({
      id: '2026',
      ...seasonOf(NOW, {
        groups: tree,
        criteria: Object.fromEntries(
          keys.map((key, index) => [
            key,
            { ...(criteria[index] as Criterion), group: homes[index] ?? 'tasks' },
          ]),
        ),
        scoring: scoringOf({ draftsCount, bonusCap }),
        tieBreak: [{ by: 'group', group: tied }, { by: 'penalties' }],
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

export function sheetsIn(of: Season) {
  return fc.record({
    self: fc.option(sheetIn(of, 'self')),
    appraisal: fc.option(sheetIn(of, 'appraisal')),
  });
}

/** Targets for some of the season's `target` criteria. */
export function targetsIn(of: Season): fc.Arbitrary<Race['targets']> {
  const drawn = relativeCriteria(of.criteria).map((id) =>
    fc.option(points(200)).map((value) => [id, value] as const),
  );
  return fc
    .tuple(...drawn)
    .map((entries) =>
      Object.fromEntries(entries.flatMap(([id, value]) => (value === null ? [] : [[id, value]]))),
    );
}

/** What a unit is measured by: targets of its own, bests of whatever size, also smaller than its own. */
export function raceIn(of: Season): fc.Arbitrary<Race> {
  const bests = relativeCriteria(of.criteria).map((id) =>
    fc.double({ min: 1, max: 5, noNaN: true }).map((best) => [id, best] as const),
  );
  return fc.record({
    targets: targetsIn(of),
    bests: fc.tuple(...bests).map((entries) => Object.fromEntries(entries)),
  });
}

/** A season with a unit's two sheets, either of which may be missing. */
export const scored = season.chain((of) =>
  fc.record({ season: fc.constant(of), sheets: sheetsIn(of), race: raceIn(of) }),
);
