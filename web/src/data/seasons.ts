import { seasonPath, seasonsPath } from '@domain/path.js';
import { Season } from '@domain/season.js';
import { collection } from 'firebase/firestore';
import { parse } from './converter.js';
import { BLOC } from './current-bloc.js';
import { db } from './editor-firestore.js';
import { editorDocument, editorQuery } from './editor-live.js';
import type { LiveSignal } from './live.js';

/** A season, whatever its state: people with a seat see it while it is being set up. null = there is none. */
export function liveDraftSeason(season: string): LiveSignal<Season | null> {
  return editorDocument(seasonPath(BLOC, season), Season);
}

/** All seasons of the bloc, those in preparation among them. */
export function liveAllSeasons(): LiveSignal<Season[]> {
  const path = seasonsPath(BLOC);
  return editorQuery(
    path,
    () => collection(db, path),
    (raw) => parse(Season, raw),
  );
}
