import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Slug } from '../id.js';
import { requireOpenWindow, requirePermission } from '../permission.js';
import type { Season } from '../season.js';
import type { Actor } from '../seat.js';
import { Assessor, invalidCriteria, missingCriteria, type Sheet } from '../sheet.js';
import { seasonAddress } from './season-address.js';

export const SubmitSheetRequest = z.strictObject({
  ...seasonAddress,
  member: Slug,
  assessor: Assessor,
});
export type SubmitSheetRequest = z.infer<typeof SubmitSheetRequest>;

export const SubmitSheetAnswer = z.object({ submittedAt: z.iso.datetime() });
export type SubmitSheetAnswer = z.infer<typeof SubmitSheetAnswer>;

/** Throws DomainError unless the sheet is whole, still a draft, and the actor may hand it in now. */
export function requireHandInReady(actor: Actor, season: Season, sheet: Sheet, at: Date): void {
  const isSelf = sheet.assessor === 'self';
  requirePermission(actor, isSelf ? 'submitSelfScore' : 'submitAppraisal', sheet.member);
  const activity = isSelf ? 'selfScoring' : 'appraisal';
  requireOpenWindow(season, activity, sheet.member, at);
  if (sheet.status === 'submitted') throw new DomainError('sheet-locked');
  const criteria = [...missingCriteria(season, sheet), ...invalidCriteria(season, sheet)];
  if (criteria.length > 0) throw new DomainError('sheet-incomplete', { criteria });
}

export function handedInFields(uid: string, at: Date) {
  return {
    status: 'submitted' as const,
    submittedBy: uid,
    submittedAt: at,
    updatedBy: uid,
    updatedAt: at,
  };
}
