import * as z from 'zod/mini';
import { Slug, Uid } from './id.js';
import { Instant } from './instant.js';
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
 * blocs/{bloc}/invitations/{email}: a seat that waits for whoever first signs in with this verified
 * address. One for each address in a bloc; claiming it makes the seat and removes it.
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
});
export type Invitation = z.infer<typeof Invitation>;
