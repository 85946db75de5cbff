import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@domain/error.js';
import type { Caller } from '../../functions/src/callables/act.js';
import { SEASON } from '../world.ts';
import { type Arena, officerOf } from './arena.ts';
import type { Call } from './checker.ts';

/** A callable's handler, or the negative control in its place. */
export type Handler = (data: unknown, caller: Caller) => Promise<{ place: number }>;

type Intent = Pick<Call, 'kind' | 'nomination' | 'requestId'>;

/** Calls once and writes down what the caller saw, who waits at most `patience` ms. */
export async function call(
  arena: Arena,
  handler: Handler,
  intent: Intent,
  patience = Number.POSITIVE_INFINITY,
): Promise<{ call: Call; settled: Promise<unknown> }> {
  const { nomination, requestId } = intent;
  const calledAt = Date.now() * 1000;
  const request = { bloc: arena.bloc, season: SEASON, nomination, requestId };
  const answer = handler(request, { uid: officerOf(nomination), at: new Date() }).then(
    ({ place }) => ({ outcome: 'accepted' as const, place }),
    (error: unknown) => ({ outcome: outcomeOf(error), place: null }),
  );
  const gaveUp = { outcome: 'unknown' as const, place: null };
  const seen = Number.isFinite(patience)
    ? await Promise.race([answer, sleep(patience, gaveUp)])
    : await answer;
  // The next whole millisecond: the clocks compared have no finer common tick.
  const answeredAt = (Date.now() + 1) * 1000;
  return { call: { ...intent, calledAt, answeredAt, ...seen }, settled: answer };
}

function outcomeOf(error: unknown): Call['outcome'] {
  if (!(error instanceof DomainError)) throw error;
  if (error.code === 'contention') return 'unknown';
  return error.code === 'quota-full' ? 'full' : 'refused';
}

/** Runs the tasks in order, at most `width` of them at once. */
export async function inParallel(tasks: (() => Promise<void>)[], width: number): Promise<void> {
  const queue = tasks.values();
  const worker = async () => {
    for (const task of queue) await task();
  };
  await Promise.all(Array.from({ length: width }, worker));
}
