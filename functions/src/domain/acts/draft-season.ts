import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import type { Season } from '../season.js';
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

/** Throws DomainError unless the season is still being set up: adopted, only an amendment changes it. */
export function requireSetup(season: Season): void {
  if (season.status === 'open') throw new DomainError('already-adopted', { season: season.id });
  if (season.status === 'closed') throw new DomainError('season-closed', { season: season.id });
}
