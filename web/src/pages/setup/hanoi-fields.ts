import { dayOf, endOfDay, lastDayBefore, startOfDay } from '@domain/hanoi-day.js';
import { formatShortDate, formatTime, formatWeekday } from '../../i18n/format.js';
import { t } from '../../i18n/season-windows.js';

/** A moment as two fields show it: a day in Hanoi, and a time of it, which may be left empty. */
export type DayAndTime = { day: string; time: string };

/** `opening` without a time is 00:00 of its day, `closing` 24:00. */
export type Edge = 'opening' | 'closing';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;
const MINUTE = 60_000;

export function fieldsOf(moment: Date, edge: Edge): DayAndTime {
  const time = formatTime(moment);
  const isMidnight = moment.getTime() === startOfDay(dayOf(moment)).getTime();
  if (!isMidnight) return { day: dayOf(moment), time };
  return { day: edge === 'closing' ? lastDayBefore(moment) : dayOf(moment), time: '' };
}

/** null where the fields name no moment. */
export function momentOf({ day, time }: DayAndTime, edge: Edge): Date | null {
  if (!DAY.test(day) || Number.isNaN(startOfDay(day).getTime())) return null;
  if (time === '') return edge === 'closing' ? endOfDay(day) : startOfDay(day);
  if (!TIME.test(time)) return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * MINUTE);
}

/** "hết thứ Ba, ngày 15/12/2026, giờ Việt Nam" */
export function momentWords(moment: Date, edge: Edge): string {
  const { day, time } = fieldsOf(moment, edge);
  const start = startOfDay(day);
  const said = { date: formatShortDate(start), weekday: formatWeekday(start) };
  if (time === '') return t(edge === 'closing' ? 'endOfDay' : 'startOfDay', said);
  return t('atTime', { ...said, time });
}
