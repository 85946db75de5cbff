import { refusalOf } from '@domain/permission.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import type { Assessor, Sheet } from '@domain/sheet.js';
import { type ActivityWindow, activityWindow } from '../drafting/activity-window.js';

/** Why a sheet is for reading only. */
export type ReadReason =
  | { reason: 'submitted' }
  | { reason: 'window' }
  | { reason: 'own-unit' }
  | { reason: 'role' };

export type Access = { window: ActivityWindow } & (
  | { mayEdit: true }
  | ({ mayEdit: false } & ReadReason)
);

/** What the page offers; the rules decide. The same order in which a person would ask. */
export function accessTo(
  actor: Actor,
  season: Season,
  member: string,
  assessor: Assessor,
  sheet: Sheet | null,
  now: Date,
): Access {
  const activity = assessor === 'self' ? 'selfScoring' : 'appraisal';
  const window = activityWindow(season, activity, member, now);
  if (sheet?.status === 'submitted') return { window, mayEdit: false, reason: 'submitted' };
  if (assessor === 'appraisal' && actor.seat?.member === member) {
    return { window, mayEdit: false, reason: 'own-unit' };
  }
  const draft = assessor === 'self' ? 'draftSelfScore' : 'draftAppraisal';
  if (refusalOf(actor, draft, member) !== null) return { window, mayEdit: false, reason: 'role' };
  if (window.state !== 'open') return { window, mayEdit: false, reason: 'window' };
  return { window, mayEdit: true };
}

export function maySubmit(actor: Actor, member: string, assessor: Assessor): boolean {
  const act = assessor === 'self' ? 'submitSelfScore' : 'submitAppraisal';
  return refusalOf(actor, act, member) === null;
}
