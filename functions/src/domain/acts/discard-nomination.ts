import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { ClientId } from '../id.js';
import type { LogEntry } from '../log-entry.js';
import { type Nomination, Nominee } from '../nomination.js';
import { requireOpenWindow, requirePermission } from '../permission.js';
import type { Season } from '../season.js';
import type { Actor } from '../seat.js';
import { optionalText } from '../text.js';
import { seasonAddress } from './season-address.js';

export const DiscardNominationRequest = z.strictObject({
  ...seasonAddress,
  nomination: ClientId,
  /** The number of writes that the caller has seen; 0 where it was never written under one. */
  revision: z.int().check(z.gte(0)),
});
export type DiscardNominationRequest = z.infer<typeof DiscardNominationRequest>;

/**
 * Throws DomainError unless it is a draft that its unit may delete now, as the caller has seen it: what a
 * colleague wrote meanwhile is not deleted by somebody who has not looked at it. What was once handed in
 * stays on record, though withdrawn.
 */
export function requireDiscardable(
  actor: Actor,
  season: Season,
  nomination: Nomination,
  revision: number,
  at: Date,
): void {
  requirePermission(actor, 'discardNomination', nomination.member);
  requireOpenWindow(season, 'nomination', nomination.member, at);
  if (nomination.status !== 'draft') throw new DomainError('on-record');
  const now = nomination.rev ?? 0;
  if (revision !== now) throw new DomainError('stale-revision', { revision: now });
}

/** What a deleted draft held, as its log entry keeps it: enough to begin it anew. */
export const Discarded = z.object({
  award: z.string(),
  nominee: z.object(Nominee.shape),
  achievement: optionalText(5000),
});
export type Discarded = z.infer<typeof Discarded>;

export function discardedFields({ award, nominee, achievement }: Nomination): Discarded {
  return { award, nominee, achievement };
}

/** What an entry of the log says that was deleted; null = it is not about a deletion. */
export function discardedIn(entry: LogEntry): Discarded | null {
  if (entry.act !== 'discardNomination') return null;
  const read = Discarded.safeParse(entry.old);
  return read.success ? read.data : null;
}
