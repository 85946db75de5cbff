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
  'on-record': 'failed-precondition',
  'quota-full': 'resource-exhausted',
  'below-taken': 'failed-precondition',
  'already-frozen': 'failed-precondition',
  'not-frozen': 'failed-precondition',
  'not-adopted': 'failed-precondition',
  'already-adopted': 'failed-precondition',
  'stale-revision': 'aborted',
  'season-exists': 'already-exists',
  'criteria-total': 'failed-precondition',
  'season-incomplete': 'failed-precondition',
  'criteria-in-use': 'failed-precondition',
  'reason-missing': 'failed-precondition',
  'too-many-amendments': 'failed-precondition',
  'nominee-kept': 'failed-precondition',
  'dates-out-of-order': 'invalid-argument',
  'unreadable-file': 'invalid-argument',
  'bloc-exists': 'already-exists',
  'member-exists': 'already-exists',
  'member-elsewhere': 'failed-precondition',
  'member-ended': 'failed-precondition',
  'last-leader': 'failed-precondition',
  'last-head': 'failed-precondition',
  'own-seat': 'permission-denied',
  'seat-exists': 'already-exists',
  'invited-elsewhere': 'already-exists',
  'invitation-missing': 'not-found',
  'invitation-link': 'permission-denied',
  'invitation-expired': 'failed-precondition',
  'too-many-letters': 'resource-exhausted',
  'email-unverified': 'permission-denied',
  'agreement-incomplete': 'failed-precondition',
  'text-changed': 'aborted',
  'already-signed': 'already-exists',
  'not-signed': 'failed-precondition',
  'would-void-signatures': 'failed-precondition',
  'agreement-closed': 'failed-precondition',
  'movement-exists': 'already-exists',
  'not-late': 'failed-precondition',
  'reminded-today': 'resource-exhausted',
  'nobody-to-remind': 'failed-precondition',
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

/** An address that its owner has not proved is anybody's. */
function verifiedEmail({ email, email_verified }: { email?: string; email_verified?: boolean }) {
  return email_verified === true && email !== undefined ? email.trim().toLowerCase() : null;
}

/** Puts an act on the network. App Check is asked for where functions/.env sets ENFORCE_APP_CHECK=true. */
export function callable<Answer>(name: string, act: Act<Answer>) {
  const enforceAppCheck = process.env['ENFORCE_APP_CHECK'] === 'true';
  return onCall({ enforceAppCheck }, async ({ data, auth }) => {
    try {
      if (auth === undefined) throw new DomainError('not-signed-in');
      const { uid, token } = auth;
      const caller = { uid, email: verifiedEmail(token), signedInAt: token.auth_time };
      return await act(data, { ...caller, at: new Date() });
    } catch (error) {
      throw toHttpsError(error, name);
    }
  });
}
