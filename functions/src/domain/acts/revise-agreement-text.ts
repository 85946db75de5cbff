import * as z from 'zod/mini';
import type { AgreementText } from '../agreement.js';
import { DomainError } from '../error.js';
import { Slug } from '../id.js';
import { requireOpenWindow, requirePermission, requireUnclosedSeason } from '../permission.js';
import type { Season } from '../season.js';
import type { Actor } from '../seat.js';
import { requiredText } from '../text.js';
import { seasonAddress } from './season-address.js';

export const ReviseAgreementTextRequest = z.strictObject({
  ...seasonAddress,
  text: requiredText(20_000),
  /** The revision that was read; 0 where there is no text yet. */
  revision: z.int().check(z.gte(0)),
  /** Exactly the units whose signatures the caller knows it takes off. */
  voids: z.array(Slug).check(z.maxLength(200)),
});
export type ReviseAgreementTextRequest = z.infer<typeof ReviseAgreementTextRequest>;

export const ReviseAgreementTextAnswer = z.object({
  revision: z.int(),
  voided: z.array(z.string()),
});
export type ReviseAgreementTextAnswer = z.infer<typeof ReviseAgreementTextAnswer>;

/** One spelling and one kind of line end, so that the same words are the same text. */
function cleaned(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/**
 * The text as it is to stand, and the units whose signatures come off with it. Throws DomainError unless the
 * actor may write it now, over the revision that they read, knowing exactly whose signatures that costs.
 */
export function revisedText(
  actor: Actor,
  season: Season,
  text: AgreementText | null,
  request: Pick<ReviseAgreementTextRequest, 'text' | 'revision' | 'voids'>,
  closedAt: Date | null,
  at: Date,
): { text: string; revision: number; voided: string[] } {
  requirePermission(actor, 'reviseAgreementText');
  requireUnclosedSeason(season);
  if (closedAt !== null) throw new DomainError('agreement-closed');
  const revision = text?.revision ?? 0;
  if (request.revision !== revision) throw new DomainError('stale-revision', { revision });
  const next = cleaned(request.text);
  if (next === '' || next === text?.text) {
    throw new DomainError('invalid-request', { fields: ['text'] });
  }
  const voided = Object.keys(text?.signatures ?? {}).sort();
  const known = [...new Set(request.voids)].sort();
  if (voided.join() !== known.join()) {
    throw new DomainError('would-void-signatures', { members: voided });
  }
  // Who could not sign again must not lose the signature that they gave in time.
  for (const member of voided) requireOpenWindow(season, 'agreement', member, at);
  return { text: next, revision: revision + 1, voided };
}
