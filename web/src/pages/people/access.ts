import { refusalOf } from '@domain/permission.js';
import { type Actor, hasRole, Role, type Seat } from '@domain/seat.js';
import { mayGive } from '@domain/seat-rights.js';

/** Which buttons are shown; what is allowed, the server decides. */
export function rolesToGive(actor: Actor, member: string): Role[] {
  return Role.options.filter((role) => mayGive(actor, role, member));
}

/** Staff and the Council see all units, everybody else their own. */
export function seesAll(actor: Actor): boolean {
  return actor.isCouncil || hasRole(actor, 'head', 'deputy', 'assessor');
}

export function seesInvitations(actor: Actor): 'all' | 'unit' | 'none' {
  if (actor.isCouncil || hasRole(actor, 'head', 'deputy')) return 'all';
  return hasRole(actor, 'leader') ? 'unit' : 'none';
}

/** Ending takes every role of the seat, so every one must be the actor's to take. */
export function mayEnd(actor: Actor, seat: Pick<Seat, 'id' | 'member' | 'roles'>): boolean {
  return actor.uid !== seat.id && seat.roles.every((role) => mayGive(actor, role, seat.member));
}

export function mayChange(actor: Actor, seat: Seat): boolean {
  return actor.uid !== seat.id && rolesToGive(actor, seat.member).length > 0;
}

export function mayHandOver(actor: Actor): boolean {
  return refusalOf(actor, 'handOver', null) === null;
}
