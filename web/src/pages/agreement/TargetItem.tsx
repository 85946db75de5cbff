import type { Agreement } from '@domain/agreement.js';
import type { Season } from '@domain/season.js';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import type { LiveSignal } from '../../data/live.js';
import { t } from '../../i18n/agreement.js';
import { editable } from '../../i18n/number.js';
import { History } from '../drafting/History.js';
import { CriterionChoice } from './CriterionChoice.js';
import { asFigure, asText, FigureField, WordsField } from './TargetField.js';
import { MAX } from './target-form.js';
import type { Listed } from './target-words.js';

type Props = Listed & {
  n: number;
  isLast: boolean;
  season: Season;
  member: string;
  live: LiveSignal<Agreement | null>;
  onMove: (by: 1 | -1) => void;
  onDrop: () => void;
};

/** One target, each of its fields saving itself. */
export function TargetItem(props: Props) {
  const { id, form, n, isLast, season, member, live, onMove, onDrop } = props;
  useEffect(() => form.follow(live), [form, live]);
  const { measure, unit, value, basis, criterion } = form.fields;
  const words = [
    { label: t('measure'), handle: measure },
    { label: t('unit'), handle: unit },
    { label: t('basis'), handle: basis },
  ];
  return (
    <li>
      <fieldset class="target card">
        <legend>{t('targetN', { n })}</legend>
        <div class="target-fields">
          <div class="target-measure">
            <WordsField label={t('measure')} handle={measure} max={MAX.measure} rows={2} required />
          </div>
          <FigureField handle={value} />
          <WordsField label={t('unit')} handle={unit} max={MAX.unit} />
          <div class="target-measure">
            <WordsField
              label={t('basis')}
              hint={t('basisHint')}
              handle={basis}
              max={MAX.basis}
              rows={1}
            />
          </div>
          <CriterionChoice season={season} handle={criterion} />
        </div>
        <div class="target-foot row">
          <Button
            id={`up-${id}`}
            kind="quiet"
            icon="arrow-up"
            disabled={n === 1}
            label={t('up', { n })}
            onClick={() => onMove(-1)}
          >
            {t('upShort')}
          </Button>
          <Button
            id={`down-${id}`}
            kind="quiet"
            icon="arrow-down"
            disabled={isLast}
            label={t('down', { n })}
            onClick={() => onMove(1)}
          >
            {t('downShort')}
          </Button>
          <Button kind="quiet" icon="close" onClick={onDrop}>
            {t('drop', { n })}
          </Button>
        </div>
        <div class="target-histories">
          {words.map(({ label, handle }) => (
            <History
              key={label}
              field={{ label, handle, read: asText, describe: (text: string) => text }}
              member={member}
              readOnly={false}
            />
          ))}
          <History
            field={{ label: t('value'), handle: value, read: asFigure, describe: editable }}
            member={member}
            readOnly={false}
          />
        </div>
      </fieldset>
    </li>
  );
}
