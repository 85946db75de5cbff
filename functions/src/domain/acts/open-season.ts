import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Year } from '../id.js';
import type { Season } from '../season.js';
import { clonedSeason } from '../season-clone.js';
import { datedSeason, illustrativeSeason } from '../season-template.js';
import { seasonAddress } from './season-address.js';

/** What a new season starts from: our template, nothing but dates, or an earlier season of the bloc. */
export const SeasonOrigin = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('template'), template: z.enum(['illustrative', 'blank']) }),
  z.strictObject({ from: z.literal('season'), year: Year }),
]);
export type SeasonOrigin = z.infer<typeof SeasonOrigin>;

/** `season` is the year that is founded. */
export const OpenSeasonRequest = z.strictObject({
  ...seasonAddress,
  /** A slip of the finger in a year would found a season that nobody can take away. */
  season: z.string().check(z.regex(/^20[0-9]{2}$/)),
  origin: SeasonOrigin,
});
export type OpenSeasonRequest = z.infer<typeof OpenSeasonRequest>;

export const OpenSeasonAnswer = z.object({ season: Year, revision: z.int() });
export type OpenSeasonAnswer = z.infer<typeof OpenSeasonAnswer>;

/**
 * A bloc is opened with a season that nobody has touched: that one may still be founded anew, from a
 * template or an earlier season. Throws DomainError `season-exists` for any other.
 */
export function requireFounding(existing: Season | null, origin: SeasonOrigin): void {
  if (existing === null) return;
  const isUntouched = existing.status === 'setup' && existing.revision === 1;
  const isEmpty = existing.groups.length === 0;
  const isMore = origin.from === 'season' || origin.template !== 'blank';
  if (!isUntouched || !isEmpty || !isMore)
    throw new DomainError('season-exists', { season: existing.id });
}

/** What the new season says. `earlier` is the one that `origin` names, where it names one. */
export function foundedSeason(
  origin: SeasonOrigin,
  earlier: Season | null,
  year: string,
  at: Date,
): Season {
  if (earlier !== null) return clonedSeason(earlier, year, at);
  const isIllustrative = origin.from === 'template' && origin.template === 'illustrative';
  return isIllustrative ? illustrativeSeason(year, at) : datedSeason(year, at);
}
