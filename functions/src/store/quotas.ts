import type { WriteBatch } from 'firebase-admin/firestore';
import type { CapacityChange } from '../domain/acts/set-quota.js';
import {
  nominationPath,
  placePath,
  placesPath,
  quotaPath,
  slotPath,
  slotsPath,
} from '../domain/path.js';
import { Place, Quota, Slot } from '../domain/quota.js';
import { db } from './database.js';
import { readCollection, readDocument, type Stored } from './read.js';
import type { QuotaAddress } from './slots.js';

/** A quota with its slots and places, by number as text. */
export type QuotaState = {
  quota: Stored<Quota> | null;
  slots: Map<string, Stored<Slot>>;
  places: Map<string, Stored<Place>>;
};

/**
 * Places before slots. A claim writes both in one commit: one that comes between the two readings shows in the
 * slots, and a place that goes has changed since. The other way round its slot would be missed, and its place
 * be deleted as it was left, with more taken than fit.
 */
export async function readQuotaState({ bloc, season, award }: QuotaAddress): Promise<QuotaState> {
  const [quota, places] = await Promise.all([
    readDocument(quotaPath(bloc, season, award), Quota),
    readCollection(placesPath(bloc, season, award), Place),
  ]);
  const slots = await readCollection(slotsPath(bloc, season, award), Slot);
  return { quota, slots, places };
}

/** The quota's own fields, unless somebody has set it since it was read. */
export function writeQuota(
  batch: WriteBatch,
  { bloc, season, award }: QuotaAddress,
  read: Stored<Quota> | null,
  fields: Quota,
): void {
  const ref = db().doc(quotaPath(bloc, season, award));
  if (read === null) batch.create(ref, fields);
  else batch.update(ref, fields, { lastUpdateTime: read.updateTime });
}

/**
 * Adds and takes away places, and moves nominations down from slots that go. Each place that goes must be
 * as it was read: a claim under way touches it, and then either the claim or this commit fails.
 */
export function writeCapacityChange(
  batch: WriteBatch,
  { bloc, season, award }: QuotaAddress,
  { slots, places }: QuotaState,
  { added, removed, moves }: CapacityChange,
): void {
  const place = (n: number) => db().doc(placePath(bloc, season, award, n));
  const slot = (n: number) => db().doc(slotPath(bloc, season, award, n));
  for (const n of added) batch.create(place(n), { claims: 0 });
  for (const n of removed) {
    const read = places.get(`${n}`);
    if (read !== undefined) batch.delete(place(n), { lastUpdateTime: read.updateTime });
  }
  for (const { from, to } of moves) {
    const held = slots.get(`${from}`);
    if (held === undefined) continue;
    batch.delete(slot(from), { lastUpdateTime: held.updateTime });
    batch.create(slot(to), held.data);
    batch.update(db().doc(nominationPath(bloc, season, held.data.nomination)), { slot: to });
  }
}
