import { maxValue } from '@domain/criterion.js';
import type { ListedCriterion } from '@domain/season.js';
import { Field } from '../../components/Field.js';
import type { FieldHandle } from '../../data/draft.js';
import { formatPoints } from '../../i18n/format.js';
import { editable } from '../../i18n/number.js';
import { t } from '../../i18n/sheet.js';
import { inLanguage } from '../../i18n/text.js';
import { DraftControl } from '../drafting/DraftControl.js';
import { scoreInputId, stepScoreInput } from './score-focus.js';
import { problemWords } from './score-text.js';

type Props = {
  criterion: ListedCriterion;
  handle: FieldHandle<string, number | null>;
  readOnly: boolean;
};

/** The text stays as typed, right or wrong; only a value of the criterion is saved. */
export function ScoreInput({ criterion, handle, readOnly }: Props) {
  const { shown } = handle.field.value;
  const title = inLanguage(criterion.title, criterion.titleEn);
  const label = criterion.kind === 'penalty' ? t('timesOf', { title }) : t('scoreOf', { title });
  return (
    <div class="criterion-score">
      <DraftControl
        handle={handle}
        describe={(value) => editable(value)}
        describeShown={(text) => text}
      >
        <Field
          id={scoreInputId(criterion.id)}
          label={label}
          hideLabel
          error={readOnly ? undefined : problemWords(criterion, shown)}
        >
          {(described) => (
            <span class="field-number">
              <input
                {...described}
                class="control control-number score-input"
                inputMode="decimal"
                autoComplete="off"
                enterKeyHint="next"
                value={shown}
                readOnly={readOnly}
                onFocus={(event) => event.currentTarget.select()}
                onInput={(event) => handle.edit(event.currentTarget.value)}
                onKeyDown={stepScoreInput}
              />
              <span class="soft number">
                /&nbsp;{formatPoints(maxValue(criterion))}
                {criterion.kind === 'penalty' && ` ${t('times').toLocaleLowerCase()}`}
              </span>
            </span>
          )}
        </Field>
      </DraftControl>
    </div>
  );
}
