import * as z from 'zod/mini';
import { Slug } from './id.js';
import { Instant } from './instant.js';

/** How far a unit's row can be trusted: nothing yet, a draft, handed in by the unit, appraised. */
export const StandingState = z.enum(['empty', 'draft', 'submitted', 'appraised']);
export type StandingState = z.infer<typeof StandingState>;

/** What the public may see of a standing. */
const Shown = {
  member: Slug,
  total: z.number(),
  /** Points by criteria group of the first level. */
  parts: z.record(Slug, z.number()),
  /** One number for each step of the season's tie-break chain; higher is better. */
  tieBreakKeys: z.array(z.number()),
  state: StandingState,
  /** Criteria with a value, penalties apart. */
  scored: z.int().check(z.gte(0)),
  /** When the newest of its sheets changed; null before the first. */
  updatedAt: z.nullable(Instant),
  /**
   * For each `target` criterion the largest share of its own target that any unit of the bloc had reached
   * when this was computed, at least 1. Absent in what was stored before there were such criteria.
   */
  bests: z._default(z.record(Slug, z.number()), {}),
};

/**
 * blocs/{bloc}/seasons/{year}/standings/{member}: staff view of one unit's result, written by triggers only.
 * A pure function of the season, the unit's sheets and agreement and, where a criterion is relative, of all
 * others', see `scoring.ts`. Points to the hundredth.
 */
export const Standing = z.object({
  ...Shown,
  /** For each `target` criterion with a value: that, and the target that bound the unit; null = none. */
  reached: z._default(
    z.record(Slug, z.object({ value: z.number(), target: z.nullable(z.number()) })),
    {},
  ),
});
export type Standing = z.infer<typeof Standing>;

/**
 * blocs/{bloc}/seasons/{year}/board/{member}: public copy of the standing while the board is not frozen.
 * `frozenAt` is written into every row by the freeze itself: a copy that was under way then fails its
 * precondition, so nothing from after the freeze gets out.
 */
export const BoardRow = z.object({ ...Shown, frozenAt: z.nullable(Instant) });
export type BoardRow = z.infer<typeof BoardRow>;

/** The public row of a standing: without the single values that a unit reported. */
export function boardRowOf({ reached: _, ...shown }: Standing, frozenAt: Date | null): BoardRow {
  return { ...shown, frozenAt };
}

/** True when two standings say the same, so that a repeated event writes nothing. */
export function isSameStanding(a: Standing, b: Standing): boolean {
  const reached = (standing: Standing) =>
    sorted(standing.reached).map(([id, { value, target }]) => [id, value, target]);
  return canonical(a) === canonical(b) && same(reached(a), reached(b));
}

/** True when a public row shows what the standing says. */
export function isShownBy(row: BoardRow, standing: Standing): boolean {
  return canonical(row) === canonical(standing);
}

function canonical(shown: Omit<BoardRow, 'frozenAt'>): string {
  return JSON.stringify([
    shown.member,
    shown.total,
    shown.tieBreakKeys,
    shown.state,
    shown.scored,
    shown.updatedAt,
    sorted(shown.parts),
    sorted(shown.bests),
  ]);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sorted<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => a.localeCompare(b));
}
