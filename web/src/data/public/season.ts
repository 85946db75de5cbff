import { seasonPath, seasonsPath } from '@domain/path.js';
import { Season } from '@domain/season.js';
import type { LiveSignal } from '../live.js';
import { publicCollection, publicDocument } from './public-live.js';

export function liveSeason(bloc: string, season: string): LiveSignal<Season> {
  return publicDocument(seasonPath(bloc, season), Season);
}

export function liveSeasons(bloc: string): LiveSignal<Season[]> {
  return publicCollection(seasonsPath(bloc), Season);
}
