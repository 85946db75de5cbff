import { quotasPath } from '@domain/path.js';
import { Quota } from '@domain/quota.js';
import type { LiveSignal } from '../live.js';
import { publicCollection } from './public-live.js';

export function liveQuotas(bloc: string, season: string): LiveSignal<Quota[]> {
  return publicCollection(quotasPath(bloc, season), Quota);
}
