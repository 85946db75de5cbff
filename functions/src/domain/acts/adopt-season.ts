import * as z from 'zod/mini';
import { seasonAddress } from './season-address.js';

/** Adopts exactly what was read: `revision` names it. */
export const AdoptSeasonRequest = z.strictObject({
  ...seasonAddress,
  revision: z.int().check(z.gte(1)),
});
export type AdoptSeasonRequest = z.infer<typeof AdoptSeasonRequest>;

export const AdoptSeasonAnswer = z.object({ adoptedAt: z.iso.datetime(), revision: z.int() });
export type AdoptSeasonAnswer = z.infer<typeof AdoptSeasonAnswer>;
