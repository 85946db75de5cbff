import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Slug } from '../id.js';
import { Launcher, type Movement } from '../movement.js';
import { requireOpenSeason, requirePermission } from '../permission.js';
import type { Season } from '../season.js';
import type { Actor } from '../seat.js';
import { cleanContent, movementContent } from './movement-content.js';
import { seasonAddress } from './season-address.js';

export const LaunchMovementRequest = z.strictObject({
  ...seasonAddress,
  /** Its id: a national movement's own, so that it is there once; else made by the browser. */
  movement: Slug,
  launchedBy: Launcher,
  /** The unit, where a member launches it; else null. */
  member: z.nullable(Slug),
  ...movementContent,
});
export type LaunchMovementRequest = z.infer<typeof LaunchMovementRequest>;

export const LaunchMovementAnswer = z.object({ movement: Slug });
export type LaunchMovementAnswer = z.infer<typeof LaunchMovementAnswer>;

/** For its own unit a leader, for the bloc and the State the secretariat. Throws DomainError. */
export function requireLauncher(
  actor: Actor,
  { launchedBy, member }: Pick<Movement, 'launchedBy' | 'member'>,
): void {
  if (launchedBy === 'member') requirePermission(actor, 'launchOwnMovement', member);
  else requirePermission(actor, 'launchMovement');
}

/** The movement to store. Throws DomainError unless the actor may launch it now. */
export function launchedMovement(
  actor: Actor,
  season: Season,
  request: LaunchMovementRequest,
): Movement {
  const { launchedBy, member } = request;
  if ((launchedBy === 'member') !== (member !== null)) {
    throw new DomainError('invalid-request', { fields: ['member'] });
  }
  requireLauncher(actor, { launchedBy, member });
  requireOpenSeason(season);
  return { launchedBy, member, ...cleanContent(request), revision: 1 };
}
