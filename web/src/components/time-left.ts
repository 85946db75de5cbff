import { t } from '../i18n/countdown.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Nearer than this every second is shown. */
export const SECONDS_WITHIN = 10 * MINUTE;

/** Nearer than this it is said to be soon. */
export const SOON_WITHIN = DAY;

/** From here on whole days are counted. */
export const DAYS_FROM = 2 * DAY;

/** "còn 14 ngày", then hours, minutes, at last seconds; rounded down, so that nobody is promised more than there is. */
export function timeLeft(milliseconds: number): string {
  if (milliseconds <= 0) return t('over');
  if (milliseconds >= DAYS_FROM) return t('days', { count: Math.floor(milliseconds / DAY) });
  if (milliseconds >= 2 * HOUR) return t('hours', { count: Math.floor(milliseconds / HOUR) });
  if (milliseconds >= SECONDS_WITHIN) {
    return t('minutes', { count: Math.floor(milliseconds / MINUTE) });
  }
  return t('seconds', {
    minutes: Math.floor(milliseconds / MINUTE),
    seconds: Math.floor((milliseconds % MINUTE) / SECOND),
  });
}
