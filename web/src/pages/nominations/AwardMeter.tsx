import type { Quota } from '@domain/quota.js';
import { Meter } from '../../components/Meter.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveSlots } from '../../data/slots.js';
import { t } from '../../i18n/awards.js';

/** Places left, live: what every unit sees in the same moment. */
export function AwardMeter({ season, quota }: { season: string; quota: Quota }) {
  const slots = liveSlots({ bloc: BLOC, season }, quota.award).value;
  if (slots.state !== 'ready') return <p class="soft award-waiting">…</p>;
  return <Meter label={t('places')} taken={slots.data} capacity={quota.capacity} />;
}

/** null until both the number of places and the taken ones are known. */
export function placesLeft(season: string, quota: Quota | null): number | null {
  if (quota === null) return null;
  const slots = liveSlots({ bloc: BLOC, season }, quota.award).value;
  return slots.state === 'ready' ? quota.capacity - slots.data : null;
}
