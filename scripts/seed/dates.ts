const DAY = 24 * 60 * 60 * 1000;
const HANOI_OFFSET = 7 * 60 * 60 * 1000;

/** The calendar year in Hanoi, which has been UTC+7 without daylight saving since 1975. */
export function yearInHanoi(now: Date): string {
  return `${new Date(now.getTime() + HANOI_OFFSET).getUTCFullYear()}`;
}

/** Midnight in Hanoi, `days` days after the day of `now` there. */
export function hanoiMidnight(now: Date, days: number): Date {
  const today = Math.floor((now.getTime() + HANOI_OFFSET) / DAY);
  return new Date((today + days) * DAY - HANOI_OFFSET);
}

const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Copies JSON data with every ISO moment in it turned into a Date. */
export function withIsoDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIsoDates);
  if (typeof value === 'string') return ISO_MOMENT.test(value) ? new Date(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withIsoDates(inner)]),
  );
}
