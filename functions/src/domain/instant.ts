import * as z from 'zod/mini';

/** A moment in UTC, milliseconds. Firestore's Timestamps become Dates at the edge, see {@link withDates}. */
export const Instant = z.date();

function isTimestamp(value: object): value is { toDate(): Date } {
  return 'toDate' in value && typeof value.toDate === 'function';
}

/**
 * Copies plain data and turns every Timestamp in it, of the web SDK or of the server's, into a Date,
 * so that one schema serves both sides.
 */
export function withDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDates);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (isTimestamp(value)) return value.toDate();
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDates(inner)]));
}
