import { FieldValue, type WriteBatch } from 'firebase-admin/firestore';
import { DomainError } from '../domain/error.js';
import { Nomination } from '../domain/nomination.js';
import { nominationPath, placePath, quotaPath, slotPath } from '../domain/path.js';
import { Quota } from '../domain/quota.js';
import { db } from './database.js';
import { readDocument, type Stored } from './read.js';
import type { QuotaAddress } from './slots.js';

export type NominationAddress = { bloc: string; season: string; nomination: string };

export async function readNomination({
  bloc,
  season,
  nomination,
}: NominationAddress): Promise<Stored<Nomination>> {
  const stored = await readDocument(nominationPath(bloc, season, nomination), Nomination);
  if (stored === null) throw new DomainError('not-found', { what: 'nomination' });
  return stored;
}

export async function readQuota({ bloc, season, award }: QuotaAddress): Promise<Stored<Quota>> {
  const stored = await readDocument(quotaPath(bloc, season, award), Quota);
  if (stored === null) throw new DomainError('not-found', { what: 'quota' });
  return stored;
}

/** Writes fields of a nomination that nobody has changed since it was read. */
export function updateNomination(
  batch: WriteBatch,
  { bloc, season, nomination }: NominationAddress,
  read: Stored<Nomination>,
  fields: Partial<Nomination>,
): void {
  const ref = db().doc(nominationPath(bloc, season, nomination));
  batch.update(ref, fields, { lastUpdateTime: read.updateTime });
}

/** Removes a nomination that nobody has changed since it was read. */
export function deleteNomination(
  batch: WriteBatch,
  { bloc, season, nomination }: NominationAddress,
  read: Stored<Nomination>,
): void {
  const ref = db().doc(nominationPath(bloc, season, nomination));
  batch.delete(ref, { lastUpdateTime: read.updateTime });
}

/**
 * Takes slot `slot`, or fails the whole commit: another holds it (`create`), or the capacity was lowered
 * below it (its place is gone).
 */
export function claimSlot(
  batch: WriteBatch,
  { bloc, season, award }: QuotaAddress,
  slot: number,
  nomination: string,
  at: Date,
): void {
  batch.create(db().doc(slotPath(bloc, season, award, slot)), { nomination, claimedAt: at });
  batch.update(db().doc(placePath(bloc, season, award, slot)), { claims: FieldValue.increment(1) });
}

export function releaseSlot(
  batch: WriteBatch,
  { bloc, season, award }: QuotaAddress,
  slot: number,
): void {
  batch.delete(db().doc(slotPath(bloc, season, award, slot)), { exists: true });
}
