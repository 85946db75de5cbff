import type { Quota } from '@domain/quota.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveQuotas } from '../../data/public/quotas.js';
import { inLanguage } from '../../i18n/text.js';

/** The quota of an award; null until the list has come. Reading it in a component keeps it in step. */
export function quotaOf(season: string, award: string): Quota | null {
  const quotas = liveQuotas(BLOC, season).value;
  if (quotas.state !== 'ready') return null;
  return quotas.data.find((quota) => quota.award === award) ?? null;
}

export function awardTitle(season: string, award: string): string {
  const quota = quotaOf(season, award);
  return quota === null ? award : inLanguage(quota.title, quota.titleEn);
}
