import type { WriteBatch } from 'firebase-admin/firestore';
import { DomainError } from '../domain/error.js';
import { seatPath, seatsPath } from '../domain/path.js';
import { Seat } from '../domain/seat.js';
import { db } from './database.js';
import { readCollection, readDocument, type Stored } from './read.js';

export function readSeats(bloc: string): Promise<Map<string, Stored<Seat>>> {
  return readCollection(seatsPath(bloc), Seat);
}

export function findSeat(bloc: string, uid: string): Promise<Stored<Seat> | null> {
  return readDocument(seatPath(bloc, uid), Seat);
}

export async function readSeat(bloc: string, uid: string): Promise<Stored<Seat>> {
  const stored = await findSeat(bloc, uid);
  if (stored === null) throw new DomainError('not-found', { what: 'seat' });
  return stored;
}

/** `before`: the seat of an earlier time that the new one takes the place of; null = there was none. */
export function writeSeat(
  batch: WriteBatch,
  bloc: string,
  { id, ...fields }: Seat,
  before: Stored<Seat> | null,
): void {
  const ref = db().doc(seatPath(bloc, id));
  if (before === null) batch.create(ref, fields);
  else batch.update(ref, fields, { lastUpdateTime: before.updateTime });
}

export function updateSeat(
  batch: WriteBatch,
  bloc: string,
  read: Stored<Seat>,
  fields: Partial<Seat>,
): void {
  const ref = db().doc(seatPath(bloc, read.data.id));
  batch.update(ref, fields, { lastUpdateTime: read.updateTime });
}

/** Gone, not dated: every rule and every act finds nothing from the next request on. */
export function deleteSeat(batch: WriteBatch, bloc: string, read: Stored<Seat>): void {
  const ref = db().doc(seatPath(bloc, read.data.id));
  batch.delete(ref, { lastUpdateTime: read.updateTime });
}
