import type { Failure } from './live.js';

const OF_FIREBASE: Record<string, Failure> = {
  'permission-denied': 'wrong-role',
  unauthenticated: 'not-signed-in',
  unavailable: 'offline',
  'deadline-exceeded': 'offline',
  'not-found': 'not-found',
  aborted: 'contention',
  'failed-precondition': 'contention',
  'resource-exhausted': 'contention',
  'invalid-argument': 'invalid-request',
};

/** Firebase's errors in our words; anything else is `unknown`. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error) || !('code' in error)) return 'unknown';
  const code = String(error.code).replace(/^(firestore|functions)\//, '');
  return OF_FIREBASE[code] ?? 'unknown';
}
