import { refusalOf } from '@domain/permission.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import type { Assessor, Sheet } from '@domain/sheet.js';
import { closesFor } from '@domain/window.js';

/** Why a sheet is for reading only. */
export type ReadReason =
  | { reason: 'submitted' }
  | { reason: 'season-closed' }
  | { reason: 'not-open-yet'; at: Date }
  | { reason: 'window-closed'; at: Date }
  | { reason: 'own-unit' }
  | { reason: 'role' };

export type Access = { mayEdit: true; closesAt: Date } | ({ mayEdit: false } & ReadReason);

/** What the page offers; the rules decide. The same order in which a person would ask. */
export function accessTo(
  actor: Actor,
  season: Season,
  member: string,
  assessor: Assessor,
  sheet: Sheet | null,
  now: Date,
): Access {
  if (sheet?.status === 'submitted') return { mayEdit: false, reason: 'submitted' };
  if (assessor === 'appraisal' && actor.seat?.member === member) {
    return { mayEdit: false, reason: 'own-unit' };
  }
  const draft = assessor === 'self' ? 'draftSelfScore' : 'draftAppraisal';
  if (refusalOf(actor, draft, member) !== null) return { mayEdit: false, reason: 'role' };
  if (season.status === 'closed') return { mayEdit: false, reason: 'season-closed' };
  const window = season.windows[assessor === 'self' ? 'selfScoring' : 'appraisal'];
  if (now < window.opensAt) return { mayEdit: false, reason: 'not-open-yet', at: window.opensAt };
  const closesAt = closesFor(window, member);
  if (now >= closesAt) return { mayEdit: false, reason: 'window-closed', at: closesAt };
  return { mayEdit: true, closesAt };
}

export function maySubmit(actor: Actor, member: string, assessor: Assessor): boolean {
  const act = assessor === 'self' ? 'submitSelfScore' : 'submitAppraisal';
  return refusalOf(actor, act, member) === null;
}
