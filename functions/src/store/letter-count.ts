import { createHash } from 'node:crypto';
import type { WriteBatch } from 'firebase-admin/firestore';
import { LetterCount, letterCountId, oneMoreLetter } from '../domain/letter-count.js';
import { letterCountPath } from '../domain/path.js';
import { db } from './database.js';
import { readDocument } from './read.js';

/**
 * Counts a letter in the commit that writes it: 1 read and 1 write. Of two invitations of one person that
 * read the same count, one commits and the other counts again.
 * Throws DomainError `too-many-letters`.
 */
export async function countLetter(
  uid: string,
  address: string,
  at: Date,
): Promise<(batch: WriteBatch) => void> {
  const path = letterCountPath(letterCountId(uid, at));
  const before = await readDocument(path, LetterCount);
  const hash = createHash('sha256').update(address, 'utf8').digest('hex');
  const after = oneMoreLetter(before?.data ?? null, hash, at);
  return (batch) => {
    const ref = db().doc(path);
    if (before === null) batch.create(ref, after);
    else batch.update(ref, after, { lastUpdateTime: before.updateTime });
  };
}
