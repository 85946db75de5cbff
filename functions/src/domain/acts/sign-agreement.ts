import * as z from 'zod/mini';
import {
  type Agreement,
  type AgreementText,
  missingTargets,
  Signature,
  targetsOf,
} from '../agreement.js';
import { DomainError } from '../error.js';
import { Slug } from '../id.js';
import { requireOpenWindow, requirePermission } from '../permission.js';
import type { Season } from '../season.js';
import type { Actor } from '../seat.js';
import { seasonAddress } from './season-address.js';

export const SignAgreementRequest = z.strictObject({
  ...seasonAddress,
  member: Slug,
  /** Of what the signer has before them: SHA-256, in hex, of `signedText`. */
  hash: Signature.shape.hash,
});
export type SignAgreementRequest = z.infer<typeof SignAgreementRequest>;

/** `closedAt`: when this was the last signature that was missing. */
export const SignAgreementAnswer = z.object({
  signedAt: z.iso.datetime(),
  closedAt: z.nullable(z.iso.datetime()),
});
export type SignAgreementAnswer = z.infer<typeof SignAgreementAnswer>;

/** What there is to sign: a common text, and the unit's own targets. */
export type Signable = { text: AgreementText; agreement: Agreement };

/**
 * Throws DomainError unless the actor may sign for the unit now and nothing is missing. Also once the agreement
 * is closed: whoever has not signed by then has joined the bloc since, and accedes to the text as it stands.
 */
export function requireSignable(
  actor: Actor,
  season: Season,
  member: string,
  found: { text: AgreementText | null; agreement: Agreement | null },
  at: Date,
): Signable {
  requirePermission(actor, 'signAgreement', member);
  requireOpenWindow(season, 'agreement', member, at);
  const { text, agreement } = found;
  if (agreement !== null && agreement.signature !== null) throw new DomainError('already-signed');
  const nothing = [
    ...(text === null || text.text.trim() === '' ? ['text'] : []),
    ...(targetsOf(agreement).length === 0 ? ['targets'] : []),
  ];
  const missing = missingTargets(season, agreement);
  if (text === null || agreement === null || nothing.length > 0 || missing.length > 0) {
    throw new DomainError('agreement-incomplete', { nothing, missing });
  }
  return { text, agreement };
}

/** Throws DomainError unless the signer has seen exactly what is signed. */
export function signatureOf(actor: Actor, seen: string, actual: string, at: Date): Signature {
  if (seen !== actual) throw new DomainError('text-changed');
  if (actor.seat === null) throw new DomainError('no-seat');
  const { post, postEn } = actor.seat;
  return { by: actor.uid, post, postEn, at, hash: actual };
}
