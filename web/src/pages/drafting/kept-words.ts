import type { Failure } from '../../data/live.js';
import { t as error } from '../../i18n/errors.js';
import { t } from '../../i18n/kept.js';

const WHY = {
  'no-seat': 'keptNoSeat',
  'wrong-unit': 'keptNoSeat',
  'season-closed': 'keptSeasonClosed',
  'window-closed': 'keptWindowClosed',
  'sheet-locked': 'keptSheetLocked',
  'already-submitted': 'keptSubmitted',
  'already-signed': 'keptSigned',
  'agreement-closed': 'keptAgreementClosed',
  'not-found': 'keptGone',
} as const satisfies Partial<Record<Failure, string>>;

/** Why a text that was typed will not be sent any more. */
export function keptWords(reason: Failure): string {
  const key = Object.entries(WHY).find(([code]) => code === reason)?.[1];
  return key === undefined ? error(reason) : t(key);
}
