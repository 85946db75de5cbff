import { Bloc } from '@domain/bloc.js';
import { blocPath } from '@domain/path.js';
import type { LiveSignal } from '../live.js';
import { publicDocument } from './public-live.js';

export function liveBloc(bloc: string): LiveSignal<Bloc> {
  return publicDocument(blocPath(bloc), Bloc);
}
