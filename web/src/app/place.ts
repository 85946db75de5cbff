import type { Bloc } from '@domain/bloc.js';
import type { Season } from '@domain/season.js';
import { Activity, isOpenFor } from '@domain/window.js';
import { computed } from '@preact/signals';
import { now } from '../data/clock.js';
import { BLOC } from '../data/current-bloc.js';
import { liveBloc } from '../data/public/bloc.js';
import { liveSeason } from '../data/public/season.js';
import { session } from '../data/session.js';

/** The bloc this site is about; null until it is known. */
export const bloc = computed<Bloc | null>(() => {
  const live = liveBloc(BLOC).value;
  return live.state === 'ready' ? live.data : null;
});

/** The season that the bloc is in; null until it is known. */
export const season = computed<Season | null>(() => {
  if (bloc.value === null) return null;
  const live = liveSeason(BLOC, bloc.value.currentSeason).value;
  return live.state === 'ready' ? live.data : null;
});

/** Whether the reader sets seasons up: what is offered, while what is allowed is decided by the server. */
export function isSecretariat(): boolean {
  const who = session.value;
  if (who.state !== 'signed-in') return false;
  return (
    who.isCouncil || who.seat?.roles.some((role) => role === 'head' || role === 'deputy') === true
  );
}

/** Activities whose window is open now, for the reader's own unit where they have one. */
export const openActivities = computed<Activity[]>(() => {
  const current = season.value;
  if (current === null || current.status === 'closed') return [];
  const who = session.value;
  const member = who.state === 'signed-in' ? (who.seat?.member ?? '') : '';
  return Activity.options.filter((each) => isOpenFor(current.windows[each], member, now.value));
});
