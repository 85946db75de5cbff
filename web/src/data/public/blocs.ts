import { Bloc } from '@domain/bloc.js';
import { BLOCS } from '@domain/path.js';
import type { LiveSignal } from '../live.js';
import { publicCollection } from './public-live.js';

export function liveBlocs(): LiveSignal<Bloc[]> {
  return publicCollection(BLOCS, Bloc);
}
