import { DomainError } from './error.js';
import type { Season } from './season.js';
import { type Actor, hasRole } from './seat.js';
import type { Assessor } from './sheet.js';
import { type Activity, isOpenFor } from './window.js';

/** The Council, or the bloc's head or deputy. */
export function requireSecretariat(actor: Actor): void {
  if (actor.isCouncil || hasRole(actor, 'head', 'deputy')) return;
  throw new DomainError(actor.seat === null ? 'no-seat' : 'wrong-role');
}

/** Quotas come from the Council; the head enters them for the bloc. */
export function requireQuotaSetter(actor: Actor): void {
  if (actor.isCouncil || hasRole(actor, 'head')) return;
  throw new DomainError(actor.seat === null ? 'no-seat' : 'wrong-role');
}

/** An officer or leader of the unit itself; nobody else acts in a unit's name, whatever their rank. */
export function requireOwnUnit(actor: Actor, member: string): void {
  if (actor.seat === null) throw new DomainError('no-seat');
  if (actor.seat.member !== member) throw new DomainError('wrong-unit');
  if (!hasRole(actor, 'officer', 'leader')) throw new DomainError('wrong-role');
}

/** What binds a unit is handed in by its leader; an appraisal by the team, and never of one's own unit. */
export function requireSheetSubmitter(actor: Actor, member: string, assessor: Assessor): void {
  if (assessor === 'self') {
    requireOwnUnit(actor, member);
    if (!hasRole(actor, 'leader')) throw new DomainError('wrong-role');
    return;
  }
  if (actor.seat === null) throw new DomainError('no-seat');
  if (!hasRole(actor, 'head', 'deputy', 'assessor')) throw new DomainError('wrong-role');
  if (actor.seat.member === member) throw new DomainError('own-unit');
}

export function requireOpenSeason(season: Season): void {
  if (season.status !== 'open') throw new DomainError('season-closed', { season: season.id });
}

export function requireOpenWindow(
  season: Season,
  activity: Activity,
  member: string,
  at: Date,
): void {
  requireOpenSeason(season);
  if (!isOpenFor(season.windows[activity], member, at)) {
    throw new DomainError('window-closed', { activity });
  }
}
