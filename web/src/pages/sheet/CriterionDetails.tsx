import type { ListedCriterion } from '@domain/criteria-tree.js';
import { Later } from '../../components/Later.js';
import { t } from '../../i18n/sheet.js';
import type { CriterionFields } from './sheet-form.js';

export type DetailsProps = {
  criterion: ListedCriterion;
  fields: CriterionFields;
  isAppraisal: boolean;
  readOnly: boolean;
};

const loadBody = async () => (await import('./DetailsBody.js')).DetailsBody;

/** Note and evidence, folded away until wanted; the fold says how much there is. On paper it is open. */
export function CriterionDetails(props: DetailsProps) {
  const { fields, isAppraisal, readOnly } = props;
  const { shown: note } = fields.note.field.value;
  const { shown: evidence } = fields.evidence.field.value;
  const count = evidence.length + (note === '' ? 0 : 1);
  if (readOnly && count === 0) return null;
  const words = isAppraisal ? t('appraisalNote') : t('details');
  return (
    <details class={count === 0 ? 'criterion-details nothing-said' : 'criterion-details'}>
      <summary>
        {count === 0 || isAppraisal ? words : t('detailsCount', { count })}
        {isAppraisal && count > 0 && ' ✓'}
      </summary>
      <Later load={loadBody} given={props} />
    </details>
  );
}
