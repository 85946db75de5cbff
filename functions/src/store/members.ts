import type { WriteBatch } from 'firebase-admin/firestore';
import { DomainError } from '../domain/error.js';
import { Member } from '../domain/member.js';
import { Membership } from '../domain/membership.js';
import { memberPath, membershipPath, membersPath } from '../domain/path.js';
import { db } from './database.js';
import { readCollection, readDocument, type Stored } from './read.js';
import { requireUnchanged } from './unchanged.js';

export function readMembers(bloc: string): Promise<Map<string, Stored<Member>>> {
  return readCollection(membersPath(bloc), Member);
}

/** For whoever only looks at them. */
export async function listMembers(bloc: string): Promise<Member[]> {
  return [...(await readMembers(bloc)).values()].map(({ data }) => data);
}

export function findMember(bloc: string, member: string): Promise<Stored<Member> | null> {
  return readDocument(memberPath(bloc, member), Member);
}

export async function readMember(bloc: string, member: string): Promise<Stored<Member>> {
  const stored = await findMember(bloc, member);
  if (stored === null) throw new DomainError('not-found', { what: 'member' });
  return stored;
}

/** Where a unit is a member now, and, where that ends, the entry that says so. */
export type Belonging = { membership: Stored<Membership>; left: Stored<Member> } | null;

/**
 * Throws DomainError `member-elsewhere` unless the unit is in no bloc at `from`. It may still be in one
 * now: then it changes over at the moment that its entry there ends.
 */
export async function requireFree(member: string, from: Date): Promise<Belonging> {
  const membership = await readDocument(membershipPath(member), Membership);
  if (membership === null) return null;
  const left = await findMember(membership.data.bloc, member);
  const end = left?.data.validTo ?? null;
  if (left === null || end === null || from < end) {
    throw new DomainError('member-elsewhere', { bloc: membership.data.bloc });
  }
  return { membership, left };
}

/**
 * The member's entry and its membership, which only one of two blocs that add a unit at the same moment
 * can create or take over: the other's commit fails.
 */
export function createMember(
  batch: WriteBatch,
  bloc: string,
  { id, ...fields }: Member,
  belonging: Belonging,
): void {
  batch.create(db().doc(memberPath(bloc, id)), fields);
  const ref = db().doc(membershipPath(id));
  if (belonging === null) {
    batch.create(ref, { bloc });
    return;
  }
  const { membership, left } = belonging;
  batch.update(ref, { bloc }, { lastUpdateTime: membership.updateTime });
  requireUnchanged(batch, memberPath(membership.data.bloc, id), left, 'validTo');
}

export function updateMember(
  batch: WriteBatch,
  bloc: string,
  read: Stored<Member>,
  fields: Partial<Member>,
): void {
  const ref = db().doc(memberPath(bloc, read.data.id));
  batch.update(ref, fields, { lastUpdateTime: read.updateTime });
}

/** The membership, if it is this bloc's: another bloc has taken the unit over since otherwise. */
export async function readOwnMembership(
  bloc: string,
  member: string,
): Promise<Stored<Membership> | null> {
  const membership = await readDocument(membershipPath(member), Membership);
  if (membership !== null && membership.data.bloc !== bloc) {
    throw new DomainError('member-elsewhere', { bloc: membership.data.bloc });
  }
  return membership;
}
