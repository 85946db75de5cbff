/**
 * Every way in which the domain says no. The web has one sentence for each of them in each
 * language; `callables/call.ts` maps each to one HTTP status.
 */
export const ERROR_CODES = [
  'not-signed-in',
  'no-seat',
  'wrong-role',
  'wrong-unit',
  'own-unit',
  'invalid-request',
  'not-found',
  'season-closed',
  'window-closed',
  'sheet-incomplete',
  'sheet-locked',
  'nomination-incomplete',
  'already-submitted',
  'not-submitted',
  'on-record',
  'quota-full',
  'below-taken',
  'already-frozen',
  'not-frozen',
  // Setting a season up.
  'not-adopted',
  'already-adopted',
  'stale-revision',
  'season-exists',
  'criteria-total',
  'season-incomplete',
  'criteria-in-use',
  'reason-missing',
  'too-many-amendments',
  'nominee-kept',
  'dates-out-of-order',
  'unreadable-file',
  // The bloc and its people.
  'bloc-exists',
  'member-exists',
  'member-elsewhere',
  'member-ended',
  'last-leader',
  'last-head',
  'own-seat',
  'seat-exists',
  'invited-elsewhere',
  'invitation-missing',
  'invitation-link',
  'invitation-expired',
  'too-many-letters',
  'email-unverified',
  // The agreement.
  'agreement-incomplete',
  'text-changed',
  'already-signed',
  'not-signed',
  'would-void-signatures',
  'agreement-closed',
  // Movements.
  'movement-exists',
  // Reminders.
  'not-late',
  'reminded-today',
  'nobody-to-remind',
  'contention',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a sentence about the error needs: the unit, the limit, the missing criteria. No secrets. */
export type ErrorDetail = Record<string, string | number | readonly string[]>;

export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}
