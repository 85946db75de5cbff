import * as z from 'zod/mini';
import { Slug } from './id.js';
import { Instant } from './instant.js';

/** How far a unit's row can be trusted: nothing yet, a draft, handed in by the unit, appraised. */
export const StandingState = z.enum(['empty', 'draft', 'submitted', 'appraised']);
export type StandingState = z.infer<typeof StandingState>;

/**
 * blocs/{bloc}/seasons/{year}/standings/{member}: staff view of one unit's result, written by triggers only.
 * A pure function of the unit's sheets and the season, see `scoring.ts`. Points to the hundredth.
 */
export const Standing = z.object({
  member: Slug,
  total: z.number(),
  /** Points by criteria group. */
  parts: z.record(Slug, z.number()),
  /** One number for each step of the season's tie-break chain; higher is better. */
  tieBreakKeys: z.array(z.number()),
  state: StandingState,
  /** Criteria with a value, penalties apart. */
  scored: z.int().check(z.gte(0)),
  /** When the newest of its sheets changed; null before the first. */
  updatedAt: z.nullable(Instant),
});
export type Standing = z.infer<typeof Standing>;

/**
 * blocs/{bloc}/seasons/{year}/board/{member}: public copy of the standing while the board is not frozen.
 * `frozenAt` is written into every row by the freeze itself: a copy that was under way then fails its
 * precondition, so nothing from after the freeze gets out.
 */
export const BoardRow = z.object({ ...Standing.shape, frozenAt: z.nullable(Instant) });
export type BoardRow = z.infer<typeof BoardRow>;
