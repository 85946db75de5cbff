import type { ListedCriterion } from '@domain/criteria-tree.js';
import { isPenalty, maxValue } from '@domain/criterion.js';
import type { Race } from '@domain/race.js';
import { Field } from '../../components/Field.js';
import type { FieldHandle } from '../../data/draft.js';
import { formatPoints } from '../../i18n/format.js';
import { t } from '../../i18n/sheet.js';
import { inLanguage } from '../../i18n/text.js';
import { DraftControl } from '../drafting/DraftControl.js';
import { bringsWords, valueWords } from './criterion-words.js';
import { scoreInputId, stepScoreInput } from './score-focus.js';
import { problemWords, readScore } from './score-text.js';
import { YesNo } from './YesNo.js';

type Props = {
  criterion: ListedCriterion;
  handle: FieldHandle<string, number | null>;
  race: Race;
  /** Targets that are written down and not signed. */
  drafted: Race['targets'];
  readOnly: boolean;
};

/** The text stays as typed, right or wrong; only a value of the criterion is saved. */
export function ScoreInput({ criterion, handle, race, drafted, readOnly }: Props) {
  const { shown } = handle.field.value;
  return (
    <div class="criterion-score">
      <DraftControl
        handle={handle}
        path={`scores.${criterion.id}.value`}
        readOnly={readOnly}
        describe={(value) => valueWords(criterion, value)}
        describeShown={(text) => shownWords(criterion, text)}
      >
        {criterion.kind === 'passFail' ? (
          <YesNo
            criterion={criterion}
            shown={shown}
            readOnly={readOnly}
            onChange={(choice) => handle.edit(choice)}
          />
        ) : (
          <Figure criterion={criterion} handle={handle} readOnly={readOnly} />
        )}
        <p class="criterion-brings soft small">{brings(criterion, shown, race, drafted)}</p>
      </DraftControl>
    </div>
  );
}

function Figure({ criterion, handle, readOnly }: Omit<Props, 'race' | 'drafted'>) {
  const { shown } = handle.field.value;
  return (
    <Field
      id={scoreInputId(criterion.id)}
      label={labelOf(criterion)}
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
          <span class="soft number">{outOf(criterion)}</span>
        </span>
      )}
    </Field>
  );
}

function labelOf(criterion: ListedCriterion): string {
  const title = inLanguage(criterion.title, criterion.titleEn);
  if (criterion.kind === 'counted') return t('timesOf', { title });
  return t(criterion.kind === 'target' ? 'reachedOf' : 'scoreOf', { title });
}

/** What stands behind the field: what the figure is out of, or counted in. */
function outOf(criterion: ListedCriterion): string {
  if (criterion.kind === 'target') return criterion.unit;
  const max = formatPoints(maxValue(criterion));
  return `/\u00a0${criterion.kind === 'counted' ? t('timesMax', { max }) : max}`;
}

function shownWords(criterion: ListedCriterion, text: string): string {
  const read = readScore(criterion, text);
  return 'problem' in read ? text : valueWords(criterion, read.value);
}

/** What the value counts, where that is not the value itself; that it is missing, where it is. */
function brings(
  criterion: ListedCriterion,
  shown: string,
  race: Race,
  drafted: Race['targets'],
): string {
  const read = readScore(criterion, shown);
  if ('problem' in read) return '';
  if (read.value !== null) return bringsWords(criterion, read.value, race, drafted);
  // A choice says so itself.
  return isPenalty(criterion) || criterion.kind === 'passFail' ? '' : t('notScored');
}
