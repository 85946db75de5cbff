import { seasonPath, seasonsPath } from '@domain/path.js';
import { ADOPTED_SEASONS } from '@domain/query.js';
import { Season } from '@domain/season.js';
import type { LiveSignal } from '../live.js';
import { publicCollection, publicDocument } from './public-live.js';

export function liveSeason(bloc: string, season: string): LiveSignal<Season> {
  return publicDocument(seasonPath(bloc, season), Season);
}

/** The adopted ones, whoever asks: one in preparation is not for the public. */
export function liveSeasons(bloc: string): LiveSignal<Season[]> {
  return publicCollection(seasonsPath(bloc), Season, ADOPTED_SEASONS.within);
}
