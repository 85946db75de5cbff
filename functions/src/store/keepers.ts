import type { WriteBatch } from 'firebase-admin/firestore';
import { DomainError } from '../domain/error.js';
import { seatPath } from '../domain/path.js';
import type { Role, Seat } from '../domain/seat.js';
import { isKeptBy, lossOf, type SeatTerms } from '../domain/seat-rights.js';
import { hasOpenSeason } from './blocs.js';
import type { Stored } from './read.js';
import { readSeats } from './seats.js';
import { requireUnchanged } from './unchanged.js';

/** One seat before and after a change; null = the seat ends. */
export type SeatChange = { before: Seat; after: SeatTerms | null };

/**
 * Seats that keep a unit led and the bloc headed when another one goes. The commit must find them as they
 * were: of two leaders who are taken away in the same moment, one stays.
 * Throws DomainError `last-leader`, or `last-head` while a season of the bloc is open.
 */
export async function readKeepers(
  bloc: string,
  { before, after }: SeatChange,
  at: Date,
): Promise<Stored<Seat>[]> {
  const keepers = [
    await keeperOf('leader', bloc, { before, after }, at),
    await keeperOf('head', bloc, { before, after }, at),
  ];
  return keepers.filter((keeper) => keeper !== null);
}

async function keeperOf(
  role: Role & ('leader' | 'head'),
  bloc: string,
  { before, after }: SeatChange,
  at: Date,
): Promise<Stored<Seat> | null> {
  const moment = lossOf(role, before, after, at);
  if (moment === null) return null;
  if (role === 'head' && !(await hasOpenSeason(bloc))) return null;
  const seats = [...(await readSeats(bloc)).values()];
  const keeper = seats.find(
    ({ data }) =>
      data.id !== before.id &&
      (role === 'head' || data.member === before.member) &&
      isKeptBy(role, data, moment),
  );
  if (keeper === undefined) {
    throw new DomainError(role === 'head' ? 'last-head' : 'last-leader', { member: before.member });
  }
  return keeper;
}

/**
 * The same where all seats of a unit end at `validTo`: a seat elsewhere that heads the bloc from then on,
 * unless no season is open or the unit does not head it.
 */
export async function readHeadAfter(
  bloc: string,
  seats: readonly Stored<Seat>[],
  member: string,
  { validTo, at }: { validTo: Date; at: Date },
): Promise<Stored<Seat>[]> {
  const moment = validTo < at ? at : validTo;
  const heads = seats.filter(({ data }) => isKeptBy('head', data, at));
  const isHeading = heads.some(({ data }) => data.member === member);
  if (!isHeading || !(await hasOpenSeason(bloc))) return [];
  const next = seats.find(({ data }) => data.member !== member && isKeptBy('head', data, moment));
  if (next === undefined) throw new DomainError('last-head', { member });
  return [next];
}

/**
 * The commit finds these seats as they were read. Among them that of whoever gives or takes: what they change was
 * read after it, and may be what the next head has given since. null = the Council's officials, who hold none.
 */
export function requireKeepers(
  batch: WriteBatch,
  bloc: string,
  keepers: readonly (Stored<Seat> | null)[],
): void {
  const once = new Map(
    keepers.flatMap((keeper) => (keeper ? [[keeper.data.id, keeper] as const] : [])),
  );
  for (const keeper of once.values()) {
    requireUnchanged(batch, seatPath(bloc, keeper.data.id), keeper, 'roles');
  }
}
