import { type Agreement, targetFor } from './agreement.js';
import type { Criterion } from './criterion.js';

/** One number for each `target` criterion that has one. */
export type ByCriterion = Readonly<Record<string, number>>;

/**
 * What the `target` criteria of one unit are measured by beyond its sheets: the targets that bind it, and
 * for each criterion the largest share of its own target that any unit of the bloc has reached, at least 1.
 */
export type Race = { targets: ByCriterion; bests: ByCriterion };

/** A unit without targets, alone in the world. */
export const NO_RACE: Race = { targets: {}, bests: {} };

/** What a unit reported for a `target` criterion, and the target that bound it; null = none did. */
export type Reached = { value: number; target: number | null };

/** The criteria that are scored relative to the bloc's best. */
export function relativeCriteria(criteria: Readonly<Record<string, Criterion>>): string[] {
  return Object.keys(criteria).filter((id) => criteria[id]?.kind === 'target');
}

/**
 * The targets that bind a unit: those of an agreement that its leader has signed. What is only drafted, or
 * was changed since, could be lowered after the result is known, and counts nothing.
 */
export function bindingTargets(
  criteria: Readonly<Record<string, Criterion>>,
  agreement: Agreement | null,
): ByCriterion {
  return agreement?.signature ? draftedTargets(criteria, agreement) : {};
}

/** The targets as they are written down, signed or not: what a page may show beforehand. */
export function draftedTargets(
  criteria: Readonly<Record<string, Criterion>>,
  agreement: Agreement | null,
): ByCriterion {
  const targets: Record<string, number> = {};
  for (const id of relativeCriteria(criteria)) {
    const target = targetFor(agreement, id);
    if (target !== null) targets[id] = target;
  }
  return targets;
}

/** The share of its target that a unit reached; 0 without a target. */
export function shareOf({ value, target }: Reached): number {
  return target === null ? 0 : value / target;
}

/**
 * The best share of each `target` criterion over all units, at least 1: below the target nobody's best
 * matters. A maximum, so the order of units and events changes nothing.
 */
export function bestsOf(
  criteria: Readonly<Record<string, Criterion>>,
  units: readonly Readonly<Record<string, Reached>>[],
): ByCriterion {
  return Object.fromEntries(
    relativeCriteria(criteria).map((id) => [
      id,
      units.reduce((best, { [id]: own }) => Math.max(best, own ? shareOf(own) : 0), 1),
    ]),
  );
}

/**
 * Whether the bests stay what they are when one unit goes from `before` to `after`, for all that can be
 * known without looking at the others: it beats none, and it was not the one that set it.
 */
export function leavesBests(
  bests: ByCriterion,
  before: Readonly<Record<string, Reached>>,
  after: Readonly<Record<string, Reached>>,
): boolean {
  return Object.entries(bests).every(([id, best]) => {
    const was = before[id] ? shareOf(before[id]) : 0;
    const is = after[id] ? shareOf(after[id]) : 0;
    return is === best || (is < best && (was < best || best === 1));
  });
}
