import { logPath, nominationsPath, slotsPath } from '@domain/path.js';
import type { Firestore, QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { SEASON } from '../world.ts';
import { type Arena, AWARD } from './arena.ts';
import type { Call, Commit, Round } from './checker.ts';

function micros({ seconds, nanoseconds }: Timestamp): number {
  return seconds * 1e6 + Math.floor(nanoseconds / 1e3);
}

/** Listens to the slots of an arena; `stop` gives the number taken at each snapshot. */
export function listenToSlots(db: Firestore, { bloc }: Arena): { stop: () => number[] } {
  const listened: number[] = [];
  const stop = db
    .collection(slotsPath(bloc, SEASON, AWARD))
    .onSnapshot(({ size }) => listened.push(size));
  return {
    stop: () => {
      stop();
      return listened;
    },
  };
}

/** What the database holds after a round, beside what its callers saw. */
export async function observe(
  db: Firestore,
  { bloc, capacity }: Arena,
  calls: Call[],
  listened: number[],
): Promise<Round> {
  const [slots, nominations, log] = await Promise.all([
    db.collection(slotsPath(bloc, SEASON, AWARD)).get(),
    db.collection(nominationsPath(bloc, SEASON)).get(),
    db.collection(logPath(bloc, SEASON)).get(),
  ]);
  const submitted = nominations.docs.filter((doc) => doc.get('status') === 'submitted');
  return {
    capacity,
    calls,
    listened,
    slots: new Map(slots.docs.map((doc) => [Number(doc.id), String(doc.get('nomination'))])),
    submitted: new Map(submitted.map((doc) => [doc.id, Number(doc.get('slot'))])),
    commits: log.docs.map(commitOf),
  };
}

function commitOf(entry: QueryDocumentSnapshot): Commit {
  const at = micros(entry.createTime);
  const act = entry.get('act');
  if (act === 'setQuota')
    return { at, kind: 'capacity', capacity: Number(entry.get('new.capacity')) };
  const nomination = String(entry.get('subject')).replace('nominations/', '');
  if (entry.get('outcome') === 'refused') return { at, kind: 'refusal', nomination };
  return { at, kind: act === 'withdrawNomination' ? 'release' : 'claim', nomination };
}
