import { nominationPath, placePath, quotaPath, seasonPath, seatPath } from '@domain/path.js';
import type { Firestore } from 'firebase-admin/firestore';
import { nominationOf, quotaOf, seasonOf, seatOf } from '../documents.ts';
import { SEASON } from '../world.ts';

export const AWARD = 'co-thi-dua';
export const HEAD = 'head';
const MEMBERS = Array.from({ length: 10 }, (_, index) => `m${index}`);

/** A bloc of its own for one round: an award with free places, and nominations ready to be handed in. */
export type Arena = { bloc: string; capacity: number; nominations: string[] };

/** The officer in whose name a nomination of the arena is handed in. */
export function officerOf(nomination: string): string {
  return `${nomination.slice(0, 2)}-officer`;
}

export async function openArena(
  db: Firestore,
  bloc: string,
  capacity: number,
  size: number,
): Promise<Arena> {
  const now = new Date();
  const batch = db.batch();
  batch.set(db.doc(seasonPath(bloc, SEASON)), seasonOf(now));
  batch.set(db.doc(quotaPath(bloc, SEASON, AWARD)), quotaOf(AWARD, { capacity }));
  for (let n = 1; n <= capacity; n += 1) {
    batch.set(db.doc(placePath(bloc, SEASON, AWARD, n)), { claims: 0 });
  }
  batch.set(db.doc(seatPath(bloc, HEAD)), seatOf(now, 'm0', 'head'));
  for (const member of MEMBERS) {
    batch.set(db.doc(seatPath(bloc, `${member}-officer`)), seatOf(now, member, 'officer'));
  }
  const nominations = Array.from({ length: size }, (_, index) => {
    return `m${index % 10}-nomination-${index}`;
  });
  for (const id of nominations) {
    const fields = nominationOf(now, id.slice(0, 2), { award: AWARD });
    batch.set(db.doc(nominationPath(bloc, SEASON, id)), fields);
  }
  await batch.commit();
  return { bloc, capacity, nominations };
}
