import * as z from 'zod/mini';
import { Slug } from './id.js';
import { requiredText } from './text.js';

/** Whole hundredths, as everything is counted in them: a step of 0.001 would be one that no value is on. */
const Points = z.number().check(z.gt(0), z.lte(10_000), z.multipleOf(0.01));

const shared = {
  /** Group of the two-level list that it belongs to. */
  group: Slug,
  /** Place within the season's list, 1, 2, 3 … */
  order: z.int().check(z.gte(1), z.lte(1000)),
  title: requiredText(500),
  titleEn: requiredText(500),
};

/** Scored from 0 to `max` in steps of `step`; counts value × `weight` points. */
export const GradedCriterion = z.object({
  kind: z.literal('graded'),
  ...shared,
  max: Points,
  step: Points,
  weight: Points,
});

/** A count of occurrences from 0 to `maxCount`; each takes `pointsEach` off. */
export const PenaltyCriterion = z.object({
  kind: z.literal('penalty'),
  ...shared,
  pointsEach: Points,
  maxCount: z.int().check(z.gte(1), z.lte(1000)),
});

export const Criterion = z.discriminatedUnion('kind', [GradedCriterion, PenaltyCriterion]);
export type Criterion = z.infer<typeof Criterion>;

/** Points are summed as whole hundredths, so that no order of adding changes a total. */
function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** What the value is out of: the maximum grade, or the largest count. */
export function maxValue(criterion: Criterion): number {
  return criterion.kind === 'graded' ? criterion.max : criterion.maxCount;
}

/** The smallest difference between two values. */
export function stepOf(criterion: Criterion): number {
  return criterion.kind === 'graded' ? criterion.step : 1;
}

/** The same test, to the hundredth, stands in firestore.rules as `isValueOf`; tests/rules/parity.test.ts holds them together. */
export function isValueOf(criterion: Criterion, value: number): boolean {
  const isWholeHundredths = Math.abs(value * 100 - hundredths(value)) < 0.0001;
  const isOnStep = hundredths(value) % hundredths(stepOf(criterion)) === 0;
  return value >= 0 && value <= maxValue(criterion) && isWholeHundredths && isOnStep;
}

/** Hundredths of a point that a value brings; negative for a penalty. */
export function hundredthsOf(criterion: Criterion, value: number): number {
  const each = criterion.kind === 'penalty' ? -criterion.pointsEach : criterion.weight;
  return Math.round((hundredths(value) * hundredths(each)) / 100);
}

/** The most that a criterion can bring, in hundredths of a point: 0 for a penalty. */
export function maxHundredths(criterion: Criterion): number {
  return criterion.kind === 'graded' ? hundredthsOf(criterion, criterion.max) : 0;
}
