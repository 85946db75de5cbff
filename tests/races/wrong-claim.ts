import { DomainError } from '@domain/error.js';
import { actEntryId } from '@domain/log-entry.js';
import { logEntryPath, nominationPath, slotPath, slotsPath } from '@domain/path.js';
import type { Firestore } from 'firebase-admin/firestore';
import { SEASON } from '../world.ts';
import { type Arena, AWARD, officerOf } from './arena.ts';
import type { Handler } from './callers.ts';

/**
 * The negative control: what a quota looks like when it is written without thinking of the others. It counts,
 * then writes. It passes any test with one caller, and the checker must fail it with many.
 */
export function countThenWrite(db: Firestore, { bloc, capacity }: Arena): Handler {
  return async (data) => {
    const { nomination, requestId } = data as { nomination: string; requestId: string };
    const taken = (
      await db
        .collection(slotsPath(bloc, SEASON, AWARD))
        .count()
        .get()
    ).data().count;
    const entry = db.doc(logEntryPath(bloc, SEASON, actEntryId(officerOf(nomination), requestId)));
    const subject = `nominations/${nomination}`;
    if (taken >= capacity) {
      await entry.set({ act: 'submitNomination', outcome: 'refused', subject });
      throw new DomainError('quota-full');
    }
    const place = taken + 1;
    const batch = db.batch();
    batch.set(db.doc(slotPath(bloc, SEASON, AWARD, place)), { nomination, claimedAt: new Date() });
    batch.update(db.doc(nominationPath(bloc, SEASON, nomination)), {
      status: 'submitted',
      slot: place,
    });
    batch.set(entry, { act: 'submitNomination', outcome: 'done', subject });
    await batch.commit();
    return { place };
  };
}
