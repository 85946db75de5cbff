import { t } from '../../i18n/drafting.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "còn 14 ngày", then hours, then minutes: the nearer, the finer. */
export function remaining(until: Date, at: Date): string {
  const left = Math.max(0, until.getTime() - at.getTime());
  if (left >= 2 * DAY) return t('daysLeft', { count: Math.floor(left / DAY) });
  if (left >= 2 * HOUR) return t('hoursLeft', { count: Math.floor(left / HOUR) });
  return t('minutesLeft', { count: Math.ceil(left / MINUTE) });
}
