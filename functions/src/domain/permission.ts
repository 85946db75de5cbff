import { DomainError } from './error.js';
import type { Season } from './season.js';
import { type Actor, hasRole, type Role } from './seat.js';
import { type Activity, isOpenFor } from './window.js';

/** For whom a role may do something: anybody in the bloc, its own unit only, or every unit but its own. */
export type Scope = 'bloc' | 'ownUnit' | 'otherUnits';

/** `how`: an act goes through a callable, a draft is written by the browser under the rules. */
export type Permission = {
  how: 'act' | 'draft';
  /** The Council's standing body may do it in every bloc. It never acts in a unit's name. */
  council: boolean;
  roles: readonly Role[];
  scope: Scope;
};

const council = { how: 'act', council: true, roles: [], scope: 'bloc' } as const;
const secretariat = { ...council, roles: ['head', 'deputy'] } as const;
const head = { ...council, roles: ['head'] } as const;
const leader = { how: 'act', council: false, roles: ['leader'], scope: 'ownUnit' } as const;
const unit = { ...leader, roles: ['officer', 'leader'] } as const;
const appraiser = {
  how: 'act',
  council: false,
  roles: ['head', 'deputy', 'assessor'],
  scope: 'otherUnits',
} as const;

/**
 * Who may do what, in one place: the callables ask this table, docs/permissions.md is made of it, and
 * tests/functions/permission-table.test.ts tries every cell of it, drafts against the rules.
 */
export const PERMISSIONS = {
  // The bloc and its people.
  openBloc: council,
  addMember: council,
  reviseMember: council,
  endMember: council,
  handOver: head,
  giveHeadSeat: council,
  giveDeputySeat: head,
  giveAssessorSeat: head,
  giveLeaderSeat: council,
  giveOfficerSeat: { ...leader, council: true },
  // The season.
  openSeason: secretariat,
  draftSeason: secretariat,
  adoptSeason: head,
  amendSeason: head,
  extendWindow: secretariat,
  setQuota: head,
  freezeBoard: secretariat,
  unfreezeBoard: secretariat,
  sendReminders: secretariat,
  // The agreement and the movements.
  reviseAgreementText: secretariat,
  draftAgreement: { ...unit, how: 'draft' },
  signAgreement: leader,
  unsignAgreement: leader,
  launchMovement: secretariat,
  launchOwnMovement: leader,
  reportMovement: { ...unit, how: 'draft' },
  // Scores and nominations.
  draftSelfScore: { ...unit, how: 'draft' },
  submitSelfScore: leader,
  draftAppraisal: { ...appraiser, how: 'draft' },
  submitAppraisal: appraiser,
  draftNomination: { ...unit, how: 'draft' },
  submitNomination: unit,
  withdrawNomination: unit,
  discardNomination: unit,
} as const satisfies Record<string, Permission>;

export type PermissionName = keyof typeof PERMISSIONS;

/** Why an actor may not do something for a unit (null = for the bloc); null = they may. */
export function refusalOf(
  actor: Actor,
  name: PermissionName,
  member: string | null,
): 'no-seat' | 'wrong-unit' | 'own-unit' | 'wrong-role' | null {
  const { council: isForCouncil, roles, scope }: Permission = PERMISSIONS[name];
  if (isForCouncil && actor.isCouncil) return null;
  if (actor.seat === null) return 'no-seat';
  if (scope === 'ownUnit' && actor.seat.member !== member) return 'wrong-unit';
  if (!hasRole(actor, ...roles)) return 'wrong-role';
  if (scope === 'otherUnits' && actor.seat.member === member) return 'own-unit';
  return null;
}

/** Throws DomainError `no-seat`, `wrong-unit`, `own-unit` or `wrong-role`. */
export function requirePermission(
  actor: Actor,
  name: PermissionName,
  member: string | null = null,
): void {
  const refusal = refusalOf(actor, name, member);
  if (refusal !== null) throw new DomainError(refusal);
}

export function requireOpenSeason(season: Season): void {
  if (season.status === 'setup') throw new DomainError('not-adopted', { season: season.id });
  if (season.status !== 'open') throw new DomainError('season-closed', { season: season.id });
}

/** What may still be prepared: not a season that is over. */
export function requireUnclosedSeason(season: Season): void {
  if (season.status === 'closed') throw new DomainError('season-closed', { season: season.id });
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
