import type { Season } from '@domain/season.js';
import { SelectField } from '../../components/SelectField.js';
import type { FieldHandle } from '../../data/draft.js';
import { t } from '../../i18n/agreement.js';
import { DraftControl } from '../drafting/DraftControl.js';
import { criterionTitle } from './TargetTable.js';

const NONE = '-';

type Props = { season: Season; handle: FieldHandle<string | null, string | null> };

/** Which `target` criterion of the season this is the measure of; not shown where the season has none. */
export function CriterionChoice({ season, handle }: Props) {
  const { shown } = handle.field.value;
  const measured = Object.entries(season.criteria)
    .filter(([, { kind }]) => kind === 'target')
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
  if (measured.length === 0 && shown === null) return null;
  const inWords = (id: string | null) =>
    id === null ? t('noCriterion') : criterionTitle(season, id);
  // One that an amendment took out is still said, so that it can be chosen away.
  const known = shown === null || measured.includes(shown) ? measured : [...measured, shown];
  return (
    <div class="target-measure">
      <DraftControl handle={handle} path={handle.name} describe={inWords} describeShown={inWords}>
        <SelectField
          label={t('criterion')}
          value={shown ?? NONE}
          options={[null, ...known].map((id) => ({ value: id ?? NONE, label: inWords(id) }))}
          onChange={(chosen) => {
            handle.edit(chosen === NONE ? null : chosen);
            handle.flush();
          }}
        />
      </DraftControl>
    </div>
  );
}
