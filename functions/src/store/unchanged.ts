import type { WriteBatch } from 'firebase-admin/firestore';
import { db } from './database.js';
import type { Stored } from './read.js';

/**
 * Makes the whole commit fail where a document that the decision relies on is no longer as it was read.
 * Writes one field as it is: a batch has no way to check a document that it does not write.
 */
export function requireUnchanged<T extends object>(
  batch: WriteBatch,
  path: string,
  read: Stored<T>,
  field: keyof T & string,
): void {
  const same = { [field]: read.data[field] };
  batch.update(db().doc(path), same, { lastUpdateTime: read.updateTime });
}
