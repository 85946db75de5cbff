import type { Season } from '@domain/season.js';
import { EmptyState } from '../../components/EmptyState.js';
import { t } from '../../i18n/board.js';

/** A season that is known by its theme and movements only. */
export function NoScores({ season }: { season: Season }) {
  return (
    <EmptyState title={t('noScoresTitle', { season: season.id })}>
      <p>{t('noScoresText')}</p>
    </EmptyState>
  );
}
