import * as z from 'zod/mini';
import { dayOf, endOfDay } from './hanoi-day.js';
import { Slug, Uid } from './id.js';
import { Instant } from './instant.js';
import { INVITATION_DAYS } from './invitation-limits.js';
import { Seat } from './seat.js';

/**
 * An e-mail address as we compare it: trimmed, composed and in lower case. At most 254 characters
 * (RFC 5321). It is a document's id, so it has no slash, nor the two underscores around it that
 * Firestore keeps for itself.
 */
export const Email = z
  .string()
  .check(
    z.trim(),
    z.normalize('NFC'),
    z.toLowerCase(),
    z.maxLength(254),
    z.regex(/^(?!__.*__$)[^\s@/]+@[^\s@/]+\.[^\s@/]+$/),
  );

/**
 * 32 random bytes in base64url: what the link in the letter carries and stands nowhere else. A verified
 * address alone proves too little: its owner may have verified an account that somebody else had made
 * (docs/decisions/0016).
 */
export const InvitationSecret = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/**
 * blocs/{bloc}/invitations/{email}: a seat that waits for whoever has this verified address and the newest
 * letter. One for each address in a bloc; claiming it makes the seat and removes it.
 */
export const Invitation = z.object({
  /** The address, which is also the document's id. */
  id: Email,
  member: Slug,
  roles: Seat.shape.roles,
  post: Seat.shape.post,
  postEn: Seat.shape.postEn,
  validFrom: Seat.shape.validFrom,
  validTo: Seat.shape.validTo,
  invitedBy: Uid,
  invitedAt: Instant,
  /** SHA-256, in hex, of the secret in the newest letter: it tells nothing about 32 random bytes. */
  secretHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** From this moment on the letter opens nothing; inviting again sends a new one. */
  expiresAt: Instant,
});
export type Invitation = z.infer<typeof Invitation>;

const DAY_MS = 86_400_000;

/** The end of a day in Hanoi, so that the letter can name the day. */
export function expiryOf(invitedAt: Date): Date {
  return endOfDay(dayOf(new Date(invitedAt.getTime() + INVITATION_DAYS * DAY_MS)));
}

/** As the log keeps it: what is about the letter is nobody's to read. */
export function loggedInvitation({ secretHash: _, ...invitation }: Invitation) {
  return invitation;
}
