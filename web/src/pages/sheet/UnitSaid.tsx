import type { ListedCriterion } from '@domain/criteria-tree.js';
import type { Score } from '@domain/sheet.js';
import { Button } from '../../components/Button.js';
import type { FieldHandle } from '../../data/draft.js';
import { formatPoints } from '../../i18n/format.js';
import { editable } from '../../i18n/number.js';
import { t } from '../../i18n/sheet.js';
import { inLanguage } from '../../i18n/text.js';
import { CitedList } from '../evidence/CitedList.js';
import { valueWords } from './criterion-words.js';
import { takeScore } from './score-focus.js';

type Props = {
  criterion: ListedCriterion;
  score: Score;
  /** The appraised value, to take the unit's own into. */
  appraised: FieldHandle<string, number | null>;
  readOnly: boolean;
};

/** What the unit itself gave, wrote and cited: the appraiser's basis, never editable here. */
export function UnitSaid({ criterion, score, appraised, readOnly }: Props) {
  const evidence = score.evidence ?? [];
  const note = score.note ?? '';
  return (
    <div class="unit-said">
      <p>
        <span class="soft">{t('unitScored')}:</span>{' '}
        <strong class="number">
          {typeof score.value === 'number' ? said(criterion, score.value) : t('notScored')}
        </strong>
        {!readOnly && typeof score.value === 'number' && appraised.field.value.shown === '' && (
          <Button
            kind="quiet"
            label={t('agreeWith', { title: inLanguage(criterion.title, criterion.titleEn) })}
            onClick={() => {
              appraised.edit(editable(score.value ?? null));
              appraised.flush();
              // The button goes, the focus must not go with it.
              takeScore(criterion.id);
            }}
          >
            {t('agree')}
          </Button>
        )}
      </p>
      {note !== '' && (
        <p class="unit-note" lang="vi">
          {note}
        </p>
      )}
      {evidence.length > 0 && <CitedList list={evidence} />}
      {note === '' && evidence.length === 0 && <p class="soft small">{t('noDetails')}</p>}
    </div>
  );
}

function said(criterion: ListedCriterion, value: number): string {
  return criterion.kind === 'graded' ? formatPoints(value) : valueWords(criterion, value);
}
