import type { Failure } from '../../data/live.js';
import { t } from '../../i18n/kept.js';
import { errorWords } from './error-words.js';

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
  return key === undefined ? errorWords(reason) : t(key);
}
