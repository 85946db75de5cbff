import { dayOf, endOfDay, lastDayBefore, startOfDay } from '@domain/hanoi-day.js';
import type { Seat } from '@domain/seat.js';

/** The days of a term as two date fields hold them; empty = none given. */
export type SeatDays = { from: string; to: string };

export function daysOf(seat: Seat | null): SeatDays {
  if (seat === null) return { from: '', to: '' };
  const { validFrom, validTo } = seat;
  return { from: dayOf(validFrom), to: validTo === null ? '' : lastDayBefore(validTo) };
}

/** As an act takes them. A day that was not touched keeps its moment: it is not a change. */
export function termOf(
  { from, to }: SeatDays,
  seat: Seat | null,
): { validFrom: string | null; validTo: string | null } {
  const old = daysOf(seat);
  const validFrom = seat !== null && from === old.from ? seat.validFrom : edge(from, startOfDay);
  const validTo = seat !== null && to === old.to ? seat.validTo : edge(to, endOfDay);
  return { validFrom: validFrom?.toISOString() ?? null, validTo: validTo?.toISOString() ?? null };
}

function edge(day: string, of: (day: string) => Date): Date | null {
  return day === '' ? null : of(day);
}

export function isSpan({ from, to }: SeatDays, today: string): boolean {
  return to === '' || (to >= today && to >= from);
}
