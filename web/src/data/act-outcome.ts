import { ERROR_CODES, type ErrorDetail } from '@domain/error.js';
import * as z from 'zod/mini';
import type { Failure } from './live.js';

/** The server said no. Nothing was changed. */
export class ActError extends Error {
  override readonly name = 'ActError';
  readonly code: Failure;
  readonly detail: ErrorDetail;

  constructor(code: Failure, detail: ErrorDetail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** Nobody knows yet whether it was done: neither a success nor a refusal. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

const Refusal = z.object({
  code: z.enum(ERROR_CODES),
  detail: z._default(
    z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    {},
  ),
});

/** Answers that come from in front of the act, so that it cannot have been done. */
const BEFORE_THE_ACT: Record<string, Failure> = {
  'functions/unauthenticated': 'not-signed-in',
  'functions/invalid-argument': 'invalid-request',
};

/** The server's no, or null when the attempt ended without its word. */
export function refusalIn(error: unknown): ActError | null {
  if (!(error instanceof Error)) return null;
  const refusal = Refusal.safeParse('details' in error ? error.details : undefined);
  if (refusal.success) return new ActError(refusal.data.code, refusal.data.detail);
  const code = 'code' in error ? BEFORE_THE_ACT[String(error.code)] : undefined;
  return code === undefined ? null : new ActError(code);
}

/** Waits before each further attempt: half a minute in all, then it is for the person to ask again. */
export const BACKOFF_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000];

function pause(ms: number): Promise<void> {
  // Spread, so that all who lost the same connection do not return in the same moment.
  return new Promise((resolve) => setTimeout(resolve, ms * (0.75 + Math.random() / 2)));
}

type Told = { onChecking: () => void; onRefused: () => void };

/** Sends the same request until it is answered, so `send` must be safe to repeat. */
export async function untilAnswered<Answer>(
  send: () => Promise<Answer>,
  { onChecking, onRefused }: Told,
  wait: (ms: number) => Promise<void> = pause,
): Promise<Answer> {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) throw new ActError('offline');
  let crowded: ActError | null = null;
  let isUnsure = false;
  let isDoubted = false;
  for (const ms of [...BACKOFF_MS, null]) {
    try {
      return await send();
    } catch (error) {
      const refusal = refusalIn(error);
      const isNo = refusal !== null && refusal.code !== 'contention';
      if (isNo && (!isUnsure || isDoubted || ms === null)) {
        onRefused();
        throw refusal;
      }
      // An attempt without an answer may be done yet, and be why this one was refused: it is asked once more.
      isDoubted = isNo;
      // Too many at one document: it was not done, and another attempt may be.
      crowded = refusal;
      isUnsure ||= refusal === null;
    }
    if (ms === null) break;
    onChecking();
    await wait(ms);
  }
  if (crowded === null || isUnsure) throw new OutcomeUnknown();
  onRefused();
  throw crowded;
}
