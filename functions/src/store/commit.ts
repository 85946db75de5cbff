import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '../domain/error.js';

/** gRPC status codes after which reading again and deciding again can succeed. */
const CONFLICTS: ReadonlySet<number> = new Set([
  4, // DEADLINE_EXCEEDED: unknown whether it was done; the log entry read by the next attempt tells
  5, // NOT_FOUND: a document the decision relied on is gone
  6, // ALREADY_EXISTS: somebody created it first
  9, // FAILED_PRECONDITION: somebody changed it since
  10, // ABORTED: contention
  14, // UNAVAILABLE
]);

const MAX_ATTEMPTS = 40;

function isConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'number' && CONFLICTS.has(error.code);
}

/**
 * Reads, decides and commits again until the commit's preconditions hold. `attempt` must read everything
 * it relies on afresh. Throws DomainError `contention` when the conflicts do not end; nothing is done then.
 */
export async function untilCommitted<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; tries <= MAX_ATTEMPTS; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error)) throw error;
      // Callers that met once would meet again at the same pace: wait a little longer each time, apart.
      await sleep(Math.random() * Math.min(5 * tries, 200));
    }
  }
  throw new DomainError('contention');
}
