import { boardPath } from '@domain/path.js';
import { BoardRow } from '@domain/standing.js';
import type { LiveSignal } from '../live.js';
import { publicCollection } from './public-live.js';

/** In no order: a rank is a function of all rows, see `rank` in the domain. */
export function liveBoard(bloc: string, season: string): LiveSignal<BoardRow[]> {
  return publicCollection(boardPath(bloc, season), BoardRow);
}
