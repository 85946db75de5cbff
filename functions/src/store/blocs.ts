import type { WriteBatch } from 'firebase-admin/firestore';
import { Bloc } from '../domain/bloc.js';
import { DomainError } from '../domain/error.js';
import { blocPath, seasonPath, seasonsPath } from '../domain/path.js';
import { Season } from '../domain/season.js';
import { db } from './database.js';
import { readCollection, readDocument, type Stored } from './read.js';

export function findBloc(bloc: string): Promise<Stored<Bloc> | null> {
  return readDocument(blocPath(bloc), Bloc);
}

/**
 * The bloc, if that is the season it is in: what happens to its people and members is logged there.
 * Throws DomainError `not-found`, or `invalid-request` for another season.
 */
export async function readBlocIn(bloc: string, season: string): Promise<Bloc> {
  const stored = await findBloc(bloc);
  if (stored === null) throw new DomainError('not-found', { what: 'bloc' });
  if (stored.data.currentSeason !== season) {
    throw new DomainError('invalid-request', { fields: ['season'] });
  }
  return stored.data;
}

/** Whether a season of the bloc is open, the current one or any that is not closed yet. */
export async function hasOpenSeason(bloc: string): Promise<boolean> {
  const seasons = await readCollection(seasonsPath(bloc), Season);
  return [...seasons.values()].some(({ data }) => data.status === 'open');
}

/** Fails the commit where the bloc or its season is there already. */
export function createBloc(batch: WriteBatch, bloc: Bloc, season: Season): void {
  const { id, ...fields } = bloc;
  const { id: year, ...seasonFields } = season;
  batch.create(db().doc(blocPath(id)), fields);
  batch.create(db().doc(seasonPath(id, year)), seasonFields);
}
