import { refusalOf } from '@domain/permission.js';
import { type Actor, hasRole } from '@domain/seat.js';

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
