import { boardRowPath } from '@domain/path.js';
import { BoardRow } from '@domain/standing.js';
import type { LiveSignal } from '../live.js';
import { publicMaybe } from './public-live.js';

/** One unit's row as the public sees it; null = there is none, or the board is not public. */
export function liveBoardRow(
  bloc: string,
  season: string,
  member: string,
): LiveSignal<BoardRow | null> {
  return publicMaybe(boardRowPath(bloc, season, member), BoardRow);
}
