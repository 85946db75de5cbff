import { lastDayBefore } from '@domain/hanoi-day.js';
import { Role, type Seat } from '@domain/seat.js';
import { isValidAt, type Validity } from '@domain/validity.js';
import type { StatusTone } from '../../components/StatusTag.js';
import { formatShortDate } from '../../i18n/format.js';
import { t } from '../../i18n/people.js';

export function roleWords(roles: readonly Role[]): string {
  return Role.options
    .filter((role) => roles.includes(role))
    .map((role) => t(role))
    .join(', ');
}

/** The last day is said, not the moment after it. */
export function termWords({ validFrom, validTo }: Validity): string {
  const from = t('from', { date: formatShortDate(validFrom) });
  if (validTo === null) return from;
  return t('until', { from, to: lastDayWords(validTo) });
}

/** The day at whose end something ends. */
export function lastDayWords(end: Date): string {
  return formatShortDate(new Date(`${lastDayBefore(end)}T05:00:00Z`));
}

/** Whether the seat counts now, in words and tone. */
export function stateOf(seat: Seat, at: Date): { words: string; tone: StatusTone } {
  if (isValidAt(seat, at)) return { words: t('inForce'), tone: 'done' };
  return seat.validFrom > at
    ? { words: t('future'), tone: 'empty' }
    : { words: t('past'), tone: 'stopped' };
}
