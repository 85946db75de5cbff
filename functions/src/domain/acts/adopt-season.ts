import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import type { Season } from '../season.js';
import { seasonProblems } from '../season-check.js';
import type { CheckedSeason, SeasonProblem } from '../season-problem.js';
import { seasonAddress } from './season-address.js';

/** Adopts exactly what was read: `revision` names it. */
export const AdoptSeasonRequest = z.strictObject({
  ...seasonAddress,
  revision: z.int().check(z.gte(1)),
});
export type AdoptSeasonRequest = z.infer<typeof AdoptSeasonRequest>;

export const AdoptSeasonAnswer = z.object({ adoptedAt: z.iso.datetime(), revision: z.int() });
export type AdoptSeasonAnswer = z.infer<typeof AdoptSeasonAnswer>;

/** Throws DomainError `criteria-total` when that is all that is wrong, else `season-incomplete` with where. */
export function requireComplete(season: CheckedSeason): void {
  const errors = seasonProblems(season).filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  if (errors.length === 1 && isAboutTotal(first))
    throw new DomainError('criteria-total', first.detail);
  const [problems, paths] = [errors.map(({ code }) => code), errors.map(({ path }) => path)];
  throw new DomainError('season-incomplete', { problems, paths });
}

function isAboutTotal({ code }: SeasonProblem): boolean {
  return code === 'total-differs';
}

/**
 * Whether the bloc's pages turn to this season. `shown` is the one that they show: null = it has none yet.
 * An earlier year that is adopted late does not take the place of a later one.
 */
export function takesOver(shown: Season | null, year: string): boolean {
  return shown === null || shown.status === 'setup' || shown.id < year;
}
