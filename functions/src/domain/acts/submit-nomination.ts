import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { ClientId } from '../id.js';
import { lawVersionOnReceipt } from '../law-version.js';
import { missingFields, type Nomination } from '../nomination.js';
import { requireOpenWindow, requirePermission } from '../permission.js';
import type { Quota } from '../quota.js';
import type { Season } from '../season.js';
import type { Actor } from '../seat.js';
import { seasonAddress } from './season-address.js';

export const SubmitNominationRequest = z.strictObject({ ...seasonAddress, nomination: ClientId });
export type SubmitNominationRequest = z.infer<typeof SubmitNominationRequest>;

/** `place` of `capacity`: the slot that the nomination now holds. */
export const SubmitNominationAnswer = z.object({ place: z.int(), capacity: z.int() });
export type SubmitNominationAnswer = z.infer<typeof SubmitNominationAnswer>;

/**
 * Throws DomainError unless the nomination may ask for a place now. Whether one is free is not decided
 * here but by who creates the slot document first.
 */
export function requireSubmittable(
  actor: Actor,
  season: Season,
  nomination: Nomination,
  at: Date,
): void {
  requirePermission(actor, 'submitNomination', nomination.member);
  requireOpenWindow(season, 'nomination', nomination.member, at);
  if (nomination.status === 'submitted') throw new DomainError('already-submitted');
  const missing = missingFields(nomination);
  if (missing.length > 0) throw new DomainError('nomination-incomplete', { fields: missing });
}

/** A person cannot be nominated for a collective's award, nor the reverse. */
export function requireRightNominee(nomination: Nomination, quota: Quota): void {
  if (nomination.nominee.kind === quota.nominee) return;
  throw new DomainError('nomination-incomplete', { fields: ['nominee.kind'] });
}

/** The nomination's fields once it holds slot `slot`. */
export function submittedFields(uid: string, season: Season, slot: number, at: Date) {
  return {
    status: 'submitted' as const,
    slot,
    submittedBy: uid,
    submittedAt: at,
    updatedBy: uid,
    updatedAt: at,
    lawVersion: lawVersionOnReceipt(season.lawVersion, at),
  };
}
