import { language } from './language.js';

/** Everything is decided in this zone, wherever the reader sits. */
export const ZONE = 'Asia/Ho_Chi_Minh';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

/** By least number of decimals: making a formatter costs more than a whole board of them. */
const points = new Map<string, Intl.NumberFormat>();

/**
 * 1.000,5 in Vietnamese, 1,000.5 in English; a true minus sign. `decimals` are shown even when zero, so
 * that the commas of a column stand under each other: see {@link decimalsOf}.
 */
export function formatPoints(value: number, decimals = 0): string {
  const key = `${language()}${decimals}`;
  const format =
    points.get(key) ??
    new Intl.NumberFormat(LOCALES[language()], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: 2,
    });
  points.set(key, format);
  return format.format(value).replace('-', '−');
}

/** How many decimals a column of points needs: 0, 1 or 2. */
export function decimalsOf(values: readonly number[]): number {
  if (values.every((value) => Number.isInteger(value))) return 0;
  return values.every((value) => Number.isInteger(Math.round(value * 100) / 10)) ? 1 : 2;
}

/** With its sign, for a change: +12,5 or −3. */
export function formatChange(value: number): string {
  return value > 0 ? `+${formatPoints(value)}` : formatPoints(value);
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'long',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The moment taken apart last: a long list asks for five parts of each of its moments. */
let apart: { at: number; parts: Intl.DateTimeFormatPart[] } | null = null;

function partOf(at: Date, type: Intl.DateTimeFormatPartTypes): string {
  if (apart?.at !== at.getTime()) apart = { at: at.getTime(), parts: parts.formatToParts(at) };
  return apart.parts.find((part) => part.type === type)?.value ?? '';
}

const english = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, dateStyle: 'long' });

/**
 * "ngày 22 tháng 11 năm 2026", "22 November 2026". A zero stands before days under 10 and before months
 * 1 and 2 only: the convention of formal letters, so that no digit can be added later.
 */
export function formatDate(at: Date): string {
  if (language() === 'en') return english.format(at);
  const month = Number(partOf(at, 'month'));
  const words = month <= 2 ? `0${month}` : String(month);
  return `ngày ${partOf(at, 'day').padStart(2, '0')} tháng ${words} năm ${partOf(at, 'year')}`;
}

/** "10:32" */
export function formatTime(at: Date): string {
  return `${partOf(at, 'hour')}:${partOf(at, 'minute')}`;
}

/** "10:32, ngày 22 tháng 11 năm 2026" */
export function formatMoment(at: Date): string {
  return `${formatTime(at)}, ${formatDate(at)}`;
}

const WEEKDAYS = new Map([
  ['Monday', 'thứ Hai'],
  ['Tuesday', 'thứ Ba'],
  ['Wednesday', 'thứ Tư'],
  ['Thursday', 'thứ Năm'],
  ['Friday', 'thứ Sáu'],
  ['Saturday', 'thứ Bảy'],
  ['Sunday', 'Chủ nhật'],
]);

/** "thứ Sáu", "Friday" */
export function formatWeekday(at: Date): string {
  const name = partOf(at, 'weekday');
  return language() === 'en' ? name : (WEEKDAYS.get(name) ?? name);
}

/** "08:00, thứ Sáu, ngày 27 tháng 11 năm 2026", "08:00, Friday, 27 November 2026": when something opens. */
export function formatOpening(at: Date): string {
  return `${formatTime(at)}, ${formatWeekday(at)}, ${formatDate(at)}`;
}

/** A deadline, likewise: midnight is "24:00" of the day that ends, so that nobody takes it for a day more. */
export function formatDeadline(at: Date): string {
  if (formatTime(at) !== '00:00') return formatOpening(at);
  const last = new Date(at.getTime() - 1);
  return `24:00, ${formatWeekday(last)}, ${formatDate(last)}`;
}

/** "22/11/2026", for narrow columns. */
export function formatShortDate(at: Date): string {
  return `${partOf(at, 'day').padStart(2, '0')}/${partOf(at, 'month').padStart(2, '0')}/${partOf(at, 'year')}`;
}
