import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Slug } from '../id.js';
import type { Movement } from '../movement.js';
import { requireOpenSeason } from '../permission.js';
import type { Season } from '../season.js';
import type { Actor } from '../seat.js';
import { requireLauncher } from './launch-movement.js';
import { cleanContent, movementContent } from './movement-content.js';
import { seasonAddress } from './season-address.js';

export const ReviseMovementRequest = z.strictObject({
  ...seasonAddress,
  movement: Slug,
  /** The revision that was read. */
  revision: z.int().check(z.gte(1)),
  ...movementContent,
});
export type ReviseMovementRequest = z.infer<typeof ReviseMovementRequest>;

export const ReviseMovementAnswer = z.object({ revision: z.int() });
export type ReviseMovementAnswer = z.infer<typeof ReviseMovementAnswer>;

/** The movement as it is to stand; who launched it does not change. Throws DomainError. */
export function revisedMovement(
  actor: Actor,
  season: Season,
  movement: Movement,
  request: ReviseMovementRequest,
): Movement {
  requireLauncher(actor, movement);
  requireOpenSeason(season);
  if (request.revision !== movement.revision) {
    throw new DomainError('stale-revision', { revision: movement.revision });
  }
  const { launchedBy, member, revision } = movement;
  return { launchedBy, member, ...cleanContent(request), revision: revision + 1 };
}
