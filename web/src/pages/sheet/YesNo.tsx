import type { ListedCriterion } from '@domain/criteria-tree.js';
import { isPenalty } from '@domain/criterion.js';
import { Segments } from '../../components/Segments.js';
import { t } from '../../i18n/sheet.js';
import { inLanguage } from '../../i18n/text.js';
import { metWords } from './criterion-words.js';
import { scoreInputId, stepScoreInput } from './score-focus.js';

type Props = {
  criterion: ListedCriterion;
  /** "1" = met, "0" = not, "" = not said: that is no "no", except of a penalty, which then did not happen. */
  shown: string;
  readOnly: boolean;
  onChange: (shown: string) => void;
};

export function YesNo({ criterion, shown, readOnly, onChange }: Props) {
  const title = inLanguage(criterion.title, criterion.titleEn);
  if (readOnly) return <p class="yes-no-said">{said(criterion, shown)}</p>;
  const notSaid = isPenalty(criterion) ? [] : [{ value: '', label: t('notScored') }];
  return (
    <div class="score-input yes-no" id={scoreInputId(criterion.id)}>
      <Segments
        label={t(isPenalty(criterion) ? 'happenedOf' : 'metOf', { title })}
        options={[
          { value: '1', label: metWords(criterion, true) },
          { value: '0', label: metWords(criterion, false) },
          ...notSaid,
        ]}
        value={isPenalty(criterion) && shown === '' ? '0' : shown}
        onChange={onChange}
        onKeyDown={stepScoreInput}
      />
    </div>
  );
}

function said(criterion: ListedCriterion, shown: string): string {
  if (shown === '' && !isPenalty(criterion)) return t('notScored');
  return metWords(criterion, shown === '1');
}
