import * as z from 'zod/mini';
import type { Agreement, AgreementText } from '../agreement.js';
import { DomainError } from '../error.js';
import { Slug } from '../id.js';
import { requireOpenWindow, requirePermission } from '../permission.js';
import type { Season } from '../season.js';
import type { Actor } from '../seat.js';
import { requiredText } from '../text.js';
import { seasonAddress } from './season-address.js';

export const UnsignAgreementRequest = z.strictObject({
  ...seasonAddress,
  member: Slug,
  reason: requiredText(500),
});
export type UnsignAgreementRequest = z.infer<typeof UnsignAgreementRequest>;

export const UnsignAgreementAnswer = z.object({ unsignedAt: z.iso.datetime() });
export type UnsignAgreementAnswer = z.infer<typeof UnsignAgreementAnswer>;

/** Throws DomainError unless the unit's signature stands and its leader may take it back now. */
export function requireUnsignable(
  actor: Actor,
  season: Season,
  request: Pick<UnsignAgreementRequest, 'member' | 'reason'>,
  found: { text: AgreementText | null; agreement: Agreement | null },
  closedAt: Date | null,
  at: Date,
): { text: AgreementText; agreement: Agreement } {
  requirePermission(actor, 'unsignAgreement', request.member);
  requireOpenWindow(season, 'agreement', request.member, at);
  const { text, agreement } = found;
  if (closedAt !== null) throw new DomainError('agreement-closed');
  if (text === null || agreement === null || agreement.signature === null) {
    throw new DomainError('not-signed');
  }
  if (request.reason.trim() === '')
    throw new DomainError('invalid-request', { fields: ['reason'] });
  return { text, agreement };
}
