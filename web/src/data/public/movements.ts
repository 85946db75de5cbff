import { Slug } from '@domain/id.js';
import { Movement } from '@domain/movement.js';
import { movementsPath } from '@domain/path.js';
import * as z from 'zod/mini';
import type { LiveSignal } from '../live.js';
import { publicCollection } from './public-live.js';

const ListedMovement = z.object({ id: Slug, ...Movement.shape });
export type ListedMovement = z.infer<typeof ListedMovement>;

export function liveMovements(bloc: string, season: string): LiveSignal<ListedMovement[]> {
  return publicCollection(movementsPath(bloc, season), ListedMovement);
}
