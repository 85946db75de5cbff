import { withDates } from '@domain/instant.js';
import { seasonPath, seatPath } from '@domain/path.js';
import { Season } from '@domain/season.js';
import { Seat } from '@domain/seat.js';
import {
  type DocumentSnapshot,
  doc,
  type Firestore,
  runTransaction,
  serverTimestamp,
  type Transaction,
} from 'firebase/firestore';
import * as z from 'zod/mini';
import { NotYet, whenBegun } from './begun.js';
import { serverNow } from './clock.js';
import { whyNot } from './draft-reason.js';
import type { DraftServer } from './draft-sender.js';
import { type DraftData, placeOf } from './draft-target.js';

const Plain = z.record(z.string(), z.unknown());

/**
 * Writes drafts as transactions of one attempt and without a read: one request, answered or failed. A
 * plain `updateDoc` would lie in Firestore's queue while there is no network, and go out later on a state
 * that nobody has looked at.
 */
export function firestoreDrafts(db: Firestore, uid: string): DraftServer {
  async function readPlain(path: string): Promise<DraftData | null> {
    const snapshot = await readNow(db, path);
    return snapshot.exists() ? Plain.parse(withDates(snapshot.data())) : null;
  }

  function write(change: (tx: Transaction, signed: Record<string, unknown>) => void) {
    const signed = { updatedBy: uid, updatedAt: serverTimestamp() };
    const once = (tx: Transaction) => Promise.resolve(change(tx, signed));
    return runTransaction(db, once, { maxAttempts: 1 });
  }

  /** Before that it is not there to be read, and the rules refuse to change it. */
  async function begun(path: string): Promise<void> {
    if (placeOf(path).kind === 'nominations') await whenBegun(db, path);
  }

  return {
    async read(path) {
      await begun(path);
      return readPlain(path);
    },
    async update(path, fields) {
      await begun(path);
      await write((tx, signed) => tx.update(doc(db, path), { ...fields, ...signed }));
    },
    create: (path, fields) =>
      write((tx, signed) => tx.set(doc(db, path), { ...fields, ...signed })),
    async reason(path) {
      const { bloc, season: year } = placeOf(path);
      const [seat, season] = await Promise.all([
        readPlain(seatPath(bloc, uid)),
        readPlain(seasonPath(bloc, year)),
      ]);
      return whyNot(
        path,
        seat && Seat.parse({ ...seat, id: uid }),
        season && Season.parse({ ...season, id: year }),
        serverNow(),
      );
    },
  };
}

/** Ends a transaction that only wanted to read. */
class Read extends Error {}

/**
 * What the server has at this moment. `getDocFromServer` does not say that: beside an open listener of the
 * same document it answers with what that has heard so far, and our refusal was newer.
 */
async function readNow(db: Firestore, path: string): Promise<DocumentSnapshot> {
  let found: DocumentSnapshot | undefined;
  const once = async (tx: Transaction) => {
    found = await tx.get(doc(db, path));
    throw new Read();
  };
  await runTransaction(db, once, { maxAttempts: 1 }).catch((error: unknown) => {
    if (!(error instanceof Read)) throw error;
  });
  if (found === undefined) throw new NotYet();
  return found;
}
