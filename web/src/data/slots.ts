import { slotsPath } from '@domain/path.js';
import { editorCount } from './editor-live.js';
import type { LiveSignal } from './live.js';
import type { SeasonRef } from './nominations.js';

/** Places taken of an award. */
export function liveSlots({ bloc, season }: SeasonRef, award: string): LiveSignal<number> {
  return editorCount(slotsPath(bloc, season, award));
}
