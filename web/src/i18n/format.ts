import { language } from './language.js';

/** Everything is decided in this zone, wherever the reader sits. */
export const ZONE = 'Asia/Ho_Chi_Minh';

const points = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** 1.000,5 in Vietnamese, 1,000.5 in English; a true minus sign. */
export function formatPoints(value: number): string {
  return points[language()].format(value).replace('-', '−');
}

/** With its sign, for a change: +12,5 or −3. */
export function formatChange(value: number): string {
  return value > 0 ? `+${formatPoints(value)}` : formatPoints(value);
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partOf(at: Date, type: Intl.DateTimeFormatPartTypes): string {
  return parts.formatToParts(at).find((part) => part.type === type)?.value ?? '';
}

const english = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, dateStyle: 'long' });

/** "ngày 22 tháng 11 năm 2026", "22 November 2026". */
export function formatDate(at: Date): string {
  if (language() === 'en') return english.format(at);
  return `ngày ${partOf(at, 'day')} tháng ${partOf(at, 'month')} năm ${partOf(at, 'year')}`;
}

/** "10:32" */
export function formatTime(at: Date): string {
  return `${partOf(at, 'hour')}:${partOf(at, 'minute')}`;
}

/** "10:32, ngày 22 tháng 11 năm 2026" */
export function formatMoment(at: Date): string {
  return `${formatTime(at)}, ${formatDate(at)}`;
}

/** "22/11/2026", for narrow columns. */
export function formatShortDate(at: Date): string {
  return `${partOf(at, 'day').padStart(2, '0')}/${partOf(at, 'month').padStart(2, '0')}/${partOf(at, 'year')}`;
}
