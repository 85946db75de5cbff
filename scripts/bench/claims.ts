import type { Firestore } from 'firebase-admin/firestore';
import { submitNomination } from '../../functions/lib/callables/submit-nomination.js';
import { DomainError } from '../../functions/lib/domain/error.js';
import {
  logEntryPath,
  nominationPath,
  placePath,
  slotPath,
} from '../../functions/lib/domain/path.js';
import type { Arena, Caller } from './arena.ts';
import { SEASON } from './place.ts';

const { bloc, season } = SEASON;

/** One way for one caller to ask for a place. Resolves once there is an answer, rejects without one. */
export type Claim = (
  arena: Arena,
  caller: Caller,
  index: number,
  isLate: () => boolean,
) => Promise<unknown>;

export type Round = { count: number; ms: number; latencies: number[] };

/**
 * All callers at once. Counts those who were answered, until all are or `deadline` ms are over; ends when the
 * others have ended too, lest they disturb the next round.
 */
export async function rush(arena: Arena, claim: Claim, deadline = 60_000): Promise<Round> {
  const start = performance.now();
  const latencies: number[] = [];
  const isLate = () => performance.now() - start > deadline;
  const answers = arena.callers.map(async (caller, index) => {
    await claim(arena, caller, index, isLate);
    if (!isLate()) latencies.push(performance.now() - start);
  });
  await Promise.allSettled(answers);
  const isComplete = latencies.length === answers.length;
  const ms = isComplete ? Math.max(...latencies) : Math.min(deadline, performance.now() - start);
  return { count: latencies.length, ms, latencies };
}

/** The real act. That the quota is full is an answer too. */
export const claimByAct: Claim = async (_, { uid, nomination, requestId }) => {
  try {
    await submitNomination({ ...SEASON, nomination, requestId }, { uid, at: new Date() });
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'quota-full')) throw error;
  }
};

/** The floor: as many writes as a claim that wins a place, asked nothing and refused nothing. */
export function claimByBatch(db: Firestore): Claim {
  return async ({ award }, { uid, nomination, requestId }, index) => {
    const at = new Date();
    const batch = db.batch();
    batch.set(db.doc(slotPath(bloc, season, award, index + 1)), { nomination, claimedAt: at });
    batch.set(db.doc(placePath(bloc, season, award, index + 1)), { claims: 1 });
    batch.set(db.doc(nominationPath(bloc, season, nomination)), submitted(uid, index + 1, at), {
      merge: true,
    });
    batch.set(
      db.doc(logEntryPath(bloc, season, `${uid}.${requestId}`)),
      entry(uid, nomination, at),
    );
    await batch.commit();
  };
}

/** What one would write first: read a counter, raise it, in a transaction that is tried 20 times. */
export function claimByCounter(db: Firestore): Claim {
  return ({ award, capacity }, { uid, nomination, requestId }, _, isLate) =>
    db.runTransaction(
      async (tx) => {
        if (isLate()) throw new Error('not answered in time');
        const counter = db.doc(`blocs/${bloc}/seasons/${season}/counters/${award}`);
        const dossier = db.doc(nominationPath(bloc, season, nomination));
        const [read] = await tx.getAll(counter, dossier);
        const at = new Date();
        const taken = Number(read?.get('taken') ?? 0);
        if (taken < capacity) {
          tx.set(counter, { taken: taken + 1 });
          tx.update(dossier, submitted(uid, taken + 1, at));
        }
        const log = db.doc(logEntryPath(bloc, season, `${uid}.${requestId}`));
        tx.create(log, entry(uid, nomination, at));
      },
      { maxAttempts: 20 },
    );
}

function submitted(uid: string, slot: number, at: Date) {
  const by = { submittedBy: uid, submittedAt: at, updatedBy: uid, updatedAt: at };
  return { status: 'submitted', slot, ...by, lawVersion: '06/2026/QH16' };
}

function entry(by: string, nomination: string, at: Date): object {
  const subject = `nominations/${nomination}`;
  const change = { subject, member: 'bnv', old: { status: 'draft' }, new: { status: 'submitted' } };
  return { at, by, act: 'submitNomination', outcome: 'done', ...change, answer: { place: 1 } };
}
