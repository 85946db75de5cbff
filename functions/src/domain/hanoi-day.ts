const DAY_MS = 86_400_000;

/** Viet Nam has been UTC+7 without daylight saving since 1975. */
const OFFSET_MS = 7 * 3_600_000;

/** The calendar day in Hanoi at a moment, YYYY-MM-DD. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** 00:00 in Hanoi on a day: the first moment of a window that opens on it. */
export function startOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS);
}

/**
 * 24:00 in Hanoi on a day: where a window that closes on it ends. That moment is out and all before it is
 * in, so that "until 30 November" takes what comes at 23:59:59 and not what comes at 00:00:00.
 */
export function endOfDay(day: string): Date {
  return new Date(startOfDay(day).getTime() + DAY_MS);
}

/** The last day on which something that ends at a moment is open: the inverse of {@link endOfDay}. */
export function lastDayBefore(end: Date): string {
  return dayOf(new Date(end.getTime() - 1));
}

/** Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/**
 * Mondays to Fridays in Hanoi after the day of `now`, to the last day before `until` and with it: a day that has
 * begun is not promised. Public holidays are decreed for each year; they count here like other days.
 */
export function workingDaysLeft(now: Date, until: Date): number {
  const first = startOfDay(dayOf(now)).getTime() + DAY_MS;
  const days = Math.max(0, Math.ceil((until.getTime() - first) / DAY_MS));
  // Any seven days in a row have five: only those that make no week are looked at, however far off the end is.
  const rest = Array.from({ length: days % 7 }, (_, n) => dayOf(new Date(first + n * DAY_MS)));
  return Math.floor(days / 7) * 5 + rest.filter((day) => !isWeekend(day)).length;
}

/** The same moment of the year in Hanoi, some years on; 29 February becomes the 28th where there is none. */
export function movedByYears(at: Date, years: number): Date {
  const there = new Date(at.getTime() + OFFSET_MS);
  const moved = new Date(there);
  moved.setUTCFullYear(there.getUTCFullYear() + years);
  if (moved.getUTCMonth() !== there.getUTCMonth()) moved.setUTCDate(0);
  return new Date(moved.getTime() - OFFSET_MS);
}
