import { isPenalty } from '@domain/criterion.js';
import type { Season } from '@domain/season.js';
import { missingCriteria, type Sheet } from '@domain/sheet.js';
import { StatusTag } from '../../components/StatusTag.js';
import { t } from '../../i18n/sheet.js';

type Props = { sheet: Sheet | null | undefined; season: Season };

/** How far a sheet is, in words. */
export function SheetProgress({ sheet, season }: Props) {
  if (sheet === undefined || sheet === null) {
    return <StatusTag tone="empty">{t('stateEmpty')}</StatusTag>;
  }
  if (sheet.status === 'submitted') return <StatusTag tone="done">{t('stateSubmitted')}</StatusTag>;
  const count = Object.values(season.criteria).filter((each) => !isPenalty(each)).length;
  const scored = count - missingCriteria(season, sheet).length;
  return <StatusTag tone="draft">{t('stateDraft', { scored, count })}</StatusTag>;
}
