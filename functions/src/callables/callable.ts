import { logger } from 'firebase-functions';
import { type FunctionsErrorCode, HttpsError, onCall } from 'firebase-functions/v2/https';
import { DomainError, type ErrorCode } from '../domain/error.js';
import '../options.js';
import type { Act } from './act.js';

const STATUS: Record<ErrorCode, FunctionsErrorCode> = {
  'not-signed-in': 'unauthenticated',
  'no-seat': 'permission-denied',
  'wrong-role': 'permission-denied',
  'wrong-unit': 'permission-denied',
  'own-unit': 'permission-denied',
  'invalid-request': 'invalid-argument',
  'not-found': 'not-found',
  'season-closed': 'failed-precondition',
  'window-closed': 'failed-precondition',
  'sheet-incomplete': 'failed-precondition',
  'sheet-locked': 'failed-precondition',
  'nomination-incomplete': 'failed-precondition',
  'already-submitted': 'already-exists',
  'not-submitted': 'failed-precondition',
  'quota-full': 'resource-exhausted',
  'below-taken': 'failed-precondition',
  'already-frozen': 'failed-precondition',
  'not-frozen': 'failed-precondition',
  contention: 'aborted',
};

/** The one place where the domain's no becomes an HTTP answer; the web finds the code in `details.code`. */
export function toHttpsError(error: unknown, act: string): HttpsError {
  if (error instanceof DomainError) {
    const { code, detail } = error;
    return new HttpsError(STATUS[code], code, { code, detail });
  }
  logger.error(`${act} failed`, error);
  return new HttpsError('internal', 'internal');
}

/** Puts an act on the network. App Check is asked for where functions/.env sets ENFORCE_APP_CHECK=true. */
export function callable<Answer>(name: string, act: Act<Answer>) {
  const enforceAppCheck = process.env['ENFORCE_APP_CHECK'] === 'true';
  return onCall({ enforceAppCheck }, async ({ data, auth }) => {
    try {
      if (auth === undefined) throw new DomainError('not-signed-in');
      return await act(data, { uid: auth.uid, at: new Date() });
    } catch (error) {
      throw toHttpsError(error, name);
    }
  });
}
