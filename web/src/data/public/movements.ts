import { Movement } from '@domain/movement.js';
import { movementsPath } from '@domain/path.js';
import type { LiveSignal } from '../live.js';
import { publicCollection } from './public-live.js';

export function liveMovements(bloc: string, season: string): LiveSignal<Movement[]> {
  return publicCollection(movementsPath(bloc, season), Movement);
}
