import type { Nomination } from '@domain/nomination.js';
import { StatusTag } from '../../components/StatusTag.js';
import { t } from '../../i18n/nominations.js';
import { quotaOf } from './award-title.js';

/** A nomination's state in words, with the place it holds. */
export function NominationState({
  season,
  nomination,
}: {
  season: string;
  nomination: Nomination;
}) {
  if (nomination.status === 'draft') return <StatusTag tone="draft">{t('draft')}</StatusTag>;
  if (nomination.status === 'withdrawn') {
    return <StatusTag tone="stopped">{t('withdrawn')}</StatusTag>;
  }
  const capacity = quotaOf(season, nomination.award)?.capacity;
  return (
    <StatusTag tone="done">
      {nomination.slot === null || capacity === undefined
        ? t('submittedShort')
        : t('submitted', { place: nomination.slot, capacity })}
    </StatusTag>
  );
}
