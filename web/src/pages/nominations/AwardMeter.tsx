import type { Quota } from '@domain/quota.js';
import { Meter } from '../../components/Meter.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveSlots } from '../../data/slots.js';
import { t } from '../../i18n/awards.js';

/**
 * Places left, live: what every unit sees in the same moment. Until they are known their room is kept, so that
 * no button moves under the hand.
 */
export function AwardMeter({ season, quota }: { season: string; quota: Quota | null }) {
  const taken = placesTaken(season, quota);
  if (quota === null || taken === null) return <p class="soft award-waiting">…</p>;
  return <Meter label={t('places')} taken={taken} capacity={quota.capacity} />;
}

/** null until both the number of places and the taken ones are known. */
export function placesLeft(season: string, quota: Quota | null): number | null {
  const taken = placesTaken(season, quota);
  return quota === null || taken === null ? null : quota.capacity - taken;
}

function placesTaken(season: string, quota: Quota | null): number | null {
  if (quota === null) return null;
  const slots = liveSlots({ bloc: BLOC, season }, quota.award).value;
  return slots.state === 'ready' ? slots.data : null;
}
