import type { Agreement } from './agreement.js';
import type { Nomination } from './nomination.js';
import type { Sheet } from './sheet.js';

/**
 * When a unit has done its part in an activity: the one meaning of "7/10 đã ký", which the secretariat's
 * page counts by and the server asks again before it reminds anybody.
 */
export function hasSigned(agreement: Pick<Agreement, 'signature'> | null): boolean {
  return agreement !== null && agreement.signature !== null;
}

/** Of a self-score as of an appraisal. */
export function isHandedIn(sheet: Pick<Sheet, 'status'> | null): boolean {
  return sheet?.status === 'submitted';
}

export function hasNominated(nominations: readonly Pick<Nomination, 'status'>[]): boolean {
  return nominations.some(({ status }) => status === 'submitted');
}
