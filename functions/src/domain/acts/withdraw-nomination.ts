import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { ClientId } from '../id.js';
import type { Nomination } from '../nomination.js';
import { requireOpenWindow, requirePermission } from '../permission.js';
import type { Season } from '../season.js';
import type { Actor } from '../seat.js';
import { seasonAddress } from './season-address.js';

export const WithdrawNominationRequest = z.strictObject({ ...seasonAddress, nomination: ClientId });
export type WithdrawNominationRequest = z.infer<typeof WithdrawNominationRequest>;

/** `place`: the slot that is free again. */
export const WithdrawNominationAnswer = z.object({ place: z.int() });
export type WithdrawNominationAnswer = z.infer<typeof WithdrawNominationAnswer>;

/** The slot to give back. Throws DomainError unless the nomination holds one and its unit may withdraw it now. */
export function slotToRelease(
  actor: Actor,
  season: Season,
  nomination: Nomination,
  at: Date,
): number {
  requirePermission(actor, 'withdrawNomination', nomination.member);
  requireOpenWindow(season, 'nomination', nomination.member, at);
  if (nomination.status !== 'submitted' || nomination.slot === null) {
    throw new DomainError('not-submitted');
  }
  return nomination.slot;
}

export function withdrawnFields(uid: string, at: Date) {
  return { status: 'withdrawn' as const, slot: null, updatedBy: uid, updatedAt: at };
}
