import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@domain/error.js';
import type { Firestore } from 'firebase-admin/firestore';
import { setQuota } from '../../functions/src/callables/set-quota.js';
import { submitNomination } from '../../functions/src/callables/submit-nomination.js';
import { withdrawNomination } from '../../functions/src/callables/withdraw-nomination.js';
import { quotaOf } from '../documents.ts';
import { SEASON } from '../world.ts';
import { type Arena, AWARD, HEAD, openArena } from './arena.ts';
import { call, type Handler, inParallel } from './callers.ts';
import type { Call, Round } from './checker.ts';
import { injectFaults } from './faults.ts';
import { listenToSlots, observe } from './observation.ts';
import { prng } from './prng.ts';

const WIDTH = 32;

export type RoundPlan = { bloc: string; seed: number; capacity: number; size: number };

/** Everybody hands in once, `WIDTH` at a time, in an order drawn from the seed. */
export async function rush(
  db: Firestore,
  { bloc, seed, capacity, size }: RoundPlan,
  handlerFor: (arena: Arena) => Handler = () => submitNomination,
): Promise<Round> {
  const arena = await openArena(db, bloc, capacity, size);
  const listener = listenToSlots(db, arena);
  const handler = handlerFor(arena);
  const calls: Call[] = [];
  const tasks = shuffled(arena.nominations, prng(seed)).map((nomination) => async () => {
    const intent = { kind: 'submit' as const, nomination, requestId: `rush-${nomination}` };
    calls.push((await call(arena, handler, intent)).call);
  });
  await inParallel(tasks, WIDTH);
  return observe(db, arena, calls, listener.stop());
}

/**
 * Everybody hands in; some send twice, some give up half-way, some withdraw and some of those come again,
 * while one commit in ten is lost on its way there or back.
 */
export async function turmoil(
  db: Firestore,
  { bloc, seed, capacity, size }: RoundPlan,
): Promise<Round> {
  const random = prng(seed);
  const arena = await openArena(db, bloc, capacity, size);
  const listener = listenToSlots(db, arena);
  const calls: Call[] = [];
  const settled: Promise<unknown>[] = [];
  const send = async (kind: Call['kind'], nomination: string, requestId: string) => {
    const handler: Handler = kind === 'submit' ? submitNomination : withdrawNomination;
    const patience = random() < 0.2 ? random() * 30 : Number.POSITIVE_INFINITY;
    const made = await call(arena, handler, { kind, nomination, requestId }, patience);
    calls.push(made.call);
    settled.push(made.settled);
    return made.call;
  };
  const tasks = shuffled(arena.nominations, random).map((nomination, index) => async () => {
    const id = `${index}-first-${nomination}`;
    const [first] = await Promise.all([
      send('submit', nomination, id),
      random() < 0.3 ? send('submit', nomination, id) : null,
    ]);
    if (first.outcome === 'full' && random() < 0.3) await send('submit', nomination, id);
    if (first.outcome !== 'accepted' || random() < 0.5) return;
    await sleep(random() * 20);
    await send('withdraw', nomination, `${index}-back-${nomination}`);
    if (random() < 0.5) await send('submit', nomination, `${index}-again-${nomination}`);
  });
  const heal = injectFaults(random, 0.1);
  try {
    await inParallel(tasks, WIDTH);
    await Promise.all(settled);
  } finally {
    heal();
  }
  return observe(db, arena, calls, listener.stop());
}

/** Everybody hands in while the head lowers and raises the number of places under their feet. */
export async function squeeze(
  db: Firestore,
  { bloc, seed, capacity, size }: RoundPlan,
): Promise<Round> {
  const random = prng(seed);
  const arena = await openArena(db, bloc, capacity, size);
  const listener = listenToSlots(db, arena);
  const calls: Call[] = [];
  const handIn = arena.nominations.map((nomination) => async () => {
    const intent = { kind: 'submit' as const, nomination, requestId: `first-${nomination}` };
    const { call: made } = await call(arena, submitNomination, intent);
    calls.push(made);
    if (made.outcome !== 'accepted' || random() < 0.6) return;
    const back = { kind: 'withdraw' as const, nomination, requestId: `back-${nomination}` };
    calls.push((await call(arena, withdrawNomination, back)).call);
  });
  const resize = async () => {
    for (let step = 0; step < 12; step += 1) {
      // The first one asks for what there is, so that each round has at least one that is not refused.
      const wanted = step === 0 ? capacity : Math.ceil(random() * capacity);
      const quota = quotaOf(AWARD, { capacity: wanted });
      const request = {
        bloc,
        season: SEASON,
        requestId: `resize-${step}`,
        reason: 'Thử',
        ...quota,
      };
      await setQuota(request, { uid: HEAD, at: new Date() }).catch(refusedBelowTaken);
      await sleep(random() * 10);
    }
  };
  await Promise.all([inParallel(shuffled(handIn, random), WIDTH), resize()]);
  return observe(db, arena, calls, listener.stop());
}

function refusedBelowTaken(error: unknown): void {
  const isExpected = error instanceof DomainError && error.code === 'below-taken';
  if (!isExpected) throw error;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
