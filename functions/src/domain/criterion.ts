import * as z from 'zod/mini';
import { Slug } from './id.js';
import { optionalText, requiredText } from './text.js';

/** Whole hundredths, as everything is counted in them: a step of 0.001 would be one that no value is on. */
export const Points = z.number().check(z.gt(0), z.lte(10_000), z.multipleOf(0.01));

const shared = {
  /** The group of the tree that it stands in. */
  group: Slug,
  /** Place within the season's list, 1, 2, 3 … */
  order: z.int().check(z.gte(1), z.lte(1000)),
  title: requiredText(500),
  titleEn: requiredText(500),
};

/** Whether what it brings is added or taken off. Bonuses are merits in a group that is one, see `CriteriaGroup`. */
const Effect = z.enum(['merit', 'penalty']);

/** Scored from 0 to `max` in steps of `step`; counts value × `weight` points. */
export const GradedCriterion = z.object({
  kind: z.literal('graded'),
  ...shared,
  max: Points,
  step: Points,
  weight: Points,
});

/** Met (1) or not (0): all of `points` or none. */
export const PassFailCriterion = z.object({
  kind: z.literal('passFail'),
  ...shared,
  effect: Effect,
  points: Points,
});

/** A count of occurrences; each brings or costs `pointsEach`, and no more than `max` of them count. */
export const CountedCriterion = z.object({
  kind: z.literal('counted'),
  ...shared,
  effect: Effect,
  pointsEach: Points,
  max: z.int().check(z.gte(1), z.lte(1000)),
});

/**
 * What the unit reached, against the target that it set itself in its agreement. Below the target
 * proportional; at the target `baseShare` of `points`; above it interpolated up to the best of the bloc,
 * who gets all of them (capabilities.md §2, "score relative to bloc leader").
 */
export const TargetCriterion = z.object({
  kind: z.literal('target'),
  ...shared,
  points: Points,
  /** Share of `points` for reaching the target exactly, in whole per cent. */
  baseShare: z.int().check(z.gte(1), z.lte(100)),
  /** What is counted: "%", "văn bản", "tỷ đồng". */
  unit: optionalText(40),
});
export type TargetCriterion = z.infer<typeof TargetCriterion>;

export const Criterion = z.discriminatedUnion('kind', [
  GradedCriterion,
  PassFailCriterion,
  CountedCriterion,
  TargetCriterion,
]);
export type Criterion = z.infer<typeof Criterion>;

/** The largest figure that a unit can report against a target. */
export const MAX_REACHED = 1_000_000_000;

/** Points are summed as whole hundredths, so that no order of adding changes a total. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** Takes points off: a penalty left empty means that none occurred. */
export function isPenalty(criterion: Criterion): boolean {
  return 'effect' in criterion && criterion.effect === 'penalty';
}

/** What the value is out of: the maximum grade, the largest count, 1 for a yes. */
export function maxValue(criterion: Criterion): number {
  if (criterion.kind === 'target') return MAX_REACHED;
  return criterion.kind === 'passFail' ? 1 : criterion.max;
}

/** The smallest difference between two values. */
export function stepOf(criterion: Criterion): number {
  if (criterion.kind === 'target') return 0.01;
  return criterion.kind === 'graded' ? criterion.step : 1;
}

/** Within what a float can hold of hundredths: the same tolerance stands in firestore.rules. */
export function isWholeHundredths(value: number): boolean {
  return Math.abs(value * 100 - hundredths(value)) < 0.0001;
}

/** The same test, to the hundredth, stands in firestore.rules as `isValueOf`; tests/rules/parity.test.ts holds them together. */
export function isValueOf(criterion: Criterion, value: number): boolean {
  const isOnStep = hundredths(value) % hundredths(stepOf(criterion)) === 0;
  return value >= 0 && value <= maxValue(criterion) && isWholeHundredths(value) && isOnStep;
}

/** What a target is measured by: the unit's own target, and the best share of its target that any unit reached. */
export type Measure = { target: number; best: number };

/**
 * Hundredths of a point that a value brings; negative for a penalty. A target criterion brings nothing
 * without a measure: the unit has set itself no target.
 */
export function hundredthsOf(criterion: Criterion, value: number, measure?: Measure): number {
  switch (criterion.kind) {
    case 'graded':
      return Math.round((hundredths(value) * hundredths(criterion.weight)) / 100);
    case 'passFail':
      return signed(criterion, hundredths(criterion.points), value);
    case 'counted':
      return signed(criterion, hundredths(criterion.pointsEach), value);
    case 'target':
      return measure === undefined ? 0 : targetHundredths(criterion, value, measure);
  }
}

function signed(criterion: Criterion, each: number, value: number): number {
  const points = Math.round((hundredths(value) * each) / 100);
  // Never −0, which is another number to whoever compares.
  return isPenalty(criterion) && points !== 0 ? -points : points;
}

function targetHundredths(criterion: TargetCriterion, value: number, measure: Measure): number {
  const all = hundredths(criterion.points);
  const base = (all * criterion.baseShare) / 100;
  const reached = value / measure.target;
  if (reached <= 1) return Math.round(base * reached);
  const share = measure.best > 1 ? Math.min((reached - 1) / (measure.best - 1), 1) : 1;
  return Math.round(base + (all - base) * share);
}

/** The most that a criterion can bring, in hundredths of a point: 0 for a penalty. */
export function maxHundredths(criterion: Criterion): number {
  if (isPenalty(criterion)) return 0;
  if (criterion.kind === 'target') return hundredths(criterion.points);
  return hundredthsOf(criterion, maxValue(criterion));
}
