import { DomainError } from './error.js';
import { type PermissionName, refusalOf, requirePermission } from './permission.js';
import { type Actor, Role, type Seat } from './seat.js';
import { isValidAt, type Validity } from './validity.js';

const PERMISSION_TO_GIVE = {
  officer: 'giveOfficerSeat',
  leader: 'giveLeaderSeat',
  head: 'giveHeadSeat',
  deputy: 'giveDeputySeat',
  assessor: 'giveAssessorSeat',
} as const satisfies Record<Role, PermissionName>;

/** What a seat lets its holder do, and for how long. */
export type SeatTerms = Pick<Seat, 'roles' | 'post' | 'postEn' | 'validFrom' | 'validTo'>;

/** Whether the actor may give and take this role in a unit. */
export function mayGive(actor: Actor, role: Role, member: string): boolean {
  return refusalOf(actor, PERMISSION_TO_GIVE[role], member) === null;
}

/** Throws DomainError unless the actor may give and take each of the roles in the unit. */
export function requireMayGive(actor: Actor, member: string, roles: Iterable<Role>): void {
  for (const role of roles) requirePermission(actor, PERMISSION_TO_GIVE[role], member);
}

/**
 * Throws DomainError unless the actor may give some role somewhere: nobody else learns from an answer who
 * is invited or seated.
 */
export function requireGiver(actor: Actor): void {
  if (actor.isCouncil) return;
  if (actor.seat === null) throw new DomainError('no-seat');
  const { member } = actor.seat;
  if (!Role.options.some((role) => mayGive(actor, role, member)))
    throw new DomainError('wrong-role');
}

/** Nobody raises, keeps or prolongs their own rights: whoever may give a seat gives it to somebody else. */
export function requireOthersSeat(actor: Actor, uid: string): void {
  if (actor.uid === uid) throw new DomainError('own-seat');
}

/**
 * The roles that a change is about: those given and those taken; every role of the seat where its dates
 * or its post change, as all of them are then held for another time or under another name. Never none.
 */
export function rolesConcerned(before: SeatTerms, after: SeatTerms): Role[] {
  const all = [...new Set([...before.roles, ...after.roles])];
  const isSame =
    before.post === after.post &&
    before.postEn === after.postEn &&
    before.validFrom.getTime() === after.validFrom.getTime() &&
    before.validTo?.getTime() === after.validTo?.getTime();
  const given = all.filter((role) => before.roles.includes(role) !== after.roles.includes(role));
  return isSame && given.length > 0 ? given : all;
}

/**
 * From when on the holder lacks, by the change, a role that they have now; null = never. A seat that is
 * not in force has nothing to lose.
 */
export function lossOf(
  role: Role,
  before: SeatTerms,
  after: SeatTerms | null,
  at: Date,
): Date | null {
  if (!before.roles.includes(role) || !isValidAt(before, at)) return null;
  if (after === null || !after.roles.includes(role) || !isValidAt(after, at)) return at;
  if (after.validTo === null) return null;
  return before.validTo === null || after.validTo < before.validTo ? after.validTo : null;
}

/** A seat that still has the role at that moment. */
export function isKeptBy(role: Role, seat: SeatTerms, moment: Date): boolean {
  return seat.roles.includes(role) && isValidAt(seat, moment);
}

/** The part of the span within the unit's own dates; null where nothing of it is left. */
export function withinDates(span: Validity, member: Validity): Validity | null {
  const validFrom = new Date(Math.max(span.validFrom.getTime(), member.validFrom.getTime()));
  const ends = [span.validTo, member.validTo].filter((end) => end !== null);
  const validTo = ends.reduce<Date | null>(
    (first, end) => (first === null || end < first ? end : first),
    null,
  );
  return validTo !== null && validTo <= validFrom ? null : { validFrom, validTo };
}
