import { refusalOf } from '@domain/permission.js';
import type { Season } from '@domain/season.js';
import { type Actor, hasRole } from '@domain/seat.js';
import { closesFor } from '@domain/window.js';

export type NominationWindow =
  | { state: 'open'; closesAt: Date }
  | { state: 'not-open-yet'; opensAt: Date }
  | { state: 'closed'; closedAt: Date }
  | { state: 'season-closed' };

/** What the page offers; rules and callables decide by the server's clock. */
export function nominationWindow(season: Season, member: string, now: Date): NominationWindow {
  if (season.status === 'closed') return { state: 'season-closed' };
  const window = season.windows.nomination;
  if (now < window.opensAt) return { state: 'not-open-yet', opensAt: window.opensAt };
  const closesAt = closesFor(window, member);
  return now < closesAt ? { state: 'open', closesAt } : { state: 'closed', closedAt: closesAt };
}

/** Only a unit's own people act in its name. */
export function worksFor(actor: Actor, member: string): boolean {
  return refusalOf(actor, 'draftNomination', member) === null;
}

export function isSecretariat(actor: Actor): boolean {
  return actor.isCouncil || hasRole(actor, 'head', 'deputy');
}

export function setsQuotas(actor: Actor): boolean {
  return refusalOf(actor, 'setQuota', null) === null;
}
