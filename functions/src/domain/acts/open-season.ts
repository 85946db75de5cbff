import * as z from 'zod/mini';
import { Year } from '../id.js';
import { seasonAddress } from './season-address.js';

/** What a new season starts from: our template, nothing but dates, or an earlier season of the bloc. */
export const SeasonOrigin = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('template'), template: z.enum(['illustrative', 'blank']) }),
  z.strictObject({ from: z.literal('season'), year: Year }),
]);
export type SeasonOrigin = z.infer<typeof SeasonOrigin>;

/** `season` is the year that is founded. */
export const OpenSeasonRequest = z.strictObject({ ...seasonAddress, origin: SeasonOrigin });
export type OpenSeasonRequest = z.infer<typeof OpenSeasonRequest>;

export const OpenSeasonAnswer = z.object({ season: Year, revision: z.int() });
export type OpenSeasonAnswer = z.infer<typeof OpenSeasonAnswer>;
