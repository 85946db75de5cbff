import type { WriteBatch } from 'firebase-admin/firestore';
import { Movement } from '../domain/movement.js';
import { movementPath } from '../domain/path.js';
import { db } from './database.js';
import { readDocument, type Stored } from './read.js';

export type MovementAddress = { bloc: string; season: string; movement: string };

export function findMovement({
  bloc,
  season,
  movement,
}: MovementAddress): Promise<Stored<Movement> | null> {
  return readDocument(movementPath(bloc, season, movement), Movement);
}

/** Writes a movement over the one that was read, or creates it where there was none. */
export function writeMovement(
  batch: WriteBatch,
  { bloc, season, movement }: MovementAddress,
  read: Stored<Movement> | null,
  fields: Movement,
): void {
  const ref = db().doc(movementPath(bloc, season, movement));
  if (read === null) batch.create(ref, fields);
  else batch.update(ref, fields, { lastUpdateTime: read.updateTime });
}
