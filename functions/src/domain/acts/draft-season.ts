import * as z from 'zod/mini';
import { SeasonSections } from '../season-sections.js';
import { seasonAddress } from './season-address.js';

/** `revision` is the one that the sender read: where another's change came between, nothing is written. */
export const DraftSeasonRequest = z.strictObject({
  ...seasonAddress,
  revision: z.int().check(z.gte(1)),
  sections: SeasonSections,
});
export type DraftSeasonRequest = z.infer<typeof DraftSeasonRequest>;

export const DraftSeasonAnswer = z.object({ revision: z.int() });
export type DraftSeasonAnswer = z.infer<typeof DraftSeasonAnswer>;
