import type { Season } from '@domain/season.js';
import { computed } from '@preact/signals';
import { BLOC } from '../current-bloc.js';
import type { LiveSignal } from '../live.js';
import { liveBloc } from './bloc.js';
import { liveSeason } from './season.js';

/** The season that the bloc is in. */
export const currentSeason: LiveSignal<Season> = computed(() => {
  const bloc = liveBloc(BLOC).value;
  return bloc.state === 'ready' ? liveSeason(BLOC, bloc.data.currentSeason).value : bloc;
});
