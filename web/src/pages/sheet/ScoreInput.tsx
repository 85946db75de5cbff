import type { ListedCriterion } from '@domain/criteria-tree.js';
import { hundredthsOf, isPenalty, maxValue } from '@domain/criterion.js';
import { Field } from '../../components/Field.js';
import type { FieldHandle } from '../../data/draft.js';
import { formatPoints } from '../../i18n/format.js';
import { editable } from '../../i18n/number.js';
import { t } from '../../i18n/sheet.js';
import { inLanguage } from '../../i18n/text.js';
import { DraftControl } from '../drafting/DraftControl.js';
import { scoreInputId, stepScoreInput } from './score-focus.js';
import { problemWords, readScore } from './score-text.js';

type Props = {
  criterion: ListedCriterion;
  handle: FieldHandle<string, number | null>;
  readOnly: boolean;
};

/** The text stays as typed, right or wrong; only a value of the criterion is saved. */
export function ScoreInput({ criterion, handle, readOnly }: Props) {
  const { shown } = handle.field.value;
  const title = inLanguage(criterion.title, criterion.titleEn);
  const label = criterion.kind === 'counted' ? t('timesOf', { title }) : t('scoreOf', { title });
  return (
    <div class="criterion-score">
      <DraftControl
        handle={handle}
        path={`scores.${criterion.id}.value`}
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
                /&nbsp;
                {criterion.kind === 'counted'
                  ? t('timesMax', { max: formatPoints(criterion.max) })
                  : formatPoints(maxValue(criterion))}
              </span>
            </span>
          )}
        </Field>
        <p class="criterion-brings soft small">{brings(criterion, shown)}</p>
      </DraftControl>
    </div>
  );
}

/** What the value counts, where that is not the value itself; that it is missing, where it is. */
function brings(criterion: ListedCriterion, shown: string): string {
  const read = readScore(criterion, shown);
  if ('problem' in read) return '';
  if (read.value === null) return isPenalty(criterion) ? '' : t('notScored');
  const points = hundredthsOf(criterion, read.value) / 100;
  return points === read.value ? '' : t('brings', { points: formatPoints(points) });
}
