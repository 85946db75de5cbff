import type { ListedCriterion } from '@domain/criteria-tree.js';
import { Later } from '../../components/Later.js';
import { t as drafting } from '../../i18n/drafting.js';
import { t } from '../../i18n/sheet.js';
import { mayReadHistory } from './history-access.js';
import type { CriterionFields } from './sheet-form.js';

export type DetailsProps = {
  criterion: ListedCriterion;
  fields: CriterionFields;
  isAppraisal: boolean;
  readOnly: boolean;
};

const loadHistory = async () => (await import('./CriterionHistory.js')).CriterionHistory;
const loadBody = async () => (await import('./DetailsBody.js')).DetailsBody;

/**
 * Note, evidence and history, folded away until wanted; the fold says how much there is. On paper it is open.
 * Where nothing more can be said and nothing was, the history of the score is left.
 */
export function CriterionDetails(props: DetailsProps) {
  const { fields, isAppraisal, readOnly } = props;
  const { shown: note } = fields.note.field.value;
  const { shown: evidence } = fields.evidence.field.value;
  const count = evidence.length + (note === '' ? 0 : 1);
  const isLeft = readOnly && count === 0;
  if (isLeft && (fields.value.field.value.shown === '' || !mayReadHistory(fields.value.path)))
    return null;
  const said = count === 0 ? t('details') : t('detailsCount', { count });
  const words = isAppraisal ? t('appraisalNote') : said;
  return (
    <details class={count === 0 ? 'criterion-details nothing-said' : 'criterion-details'}>
      <summary>
        {isLeft ? drafting('historyOf', { field: t('historyScore') }) : words}
        {isAppraisal && count > 0 && ' ✓'}
      </summary>
      <Later load={isLeft ? loadHistory : loadBody} given={props} />
    </details>
  );
}
