import type { ListedCriterion } from '@domain/criteria-tree.js';
import { TextArea } from '../../components/TextArea.js';
import { t } from '../../i18n/sheet.js';
import { DraftControl } from '../drafting/DraftControl.js';
import { EvidenceList } from '../evidence/EvidenceList.js';
import { CriterionHistory } from './CriterionHistory.js';
import type { CriterionFields } from './sheet-form.js';

type Props = {
  criterion: ListedCriterion;
  fields: CriterionFields;
  isAppraisal: boolean;
  readOnly: boolean;
};

/** Note and evidence, folded away until wanted; the fold says how much there is. */
export function CriterionDetails({ criterion, fields, isAppraisal, readOnly }: Props) {
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
      <div class="details-body">
        <DraftControl
          handle={fields.note}
          path={`scores.${criterion.id}.note`}
          describe={(value) => value}
          describeShown={(text) => text}
        >
          <TextArea
            label={isAppraisal ? t('appraisalNote') : t('note')}
            {...(readOnly ? {} : { hint: t('noteHint') })}
            name={`note-${criterion.id}`}
            value={note}
            readOnly={readOnly}
            maxLength={2000}
            rows={2}
            onInput={fields.note.edit}
          />
        </DraftControl>
        {!isAppraisal && (
          <EvidenceList
            handle={fields.evidence}
            path={`scores.${criterion.id}.evidence`}
            readOnly={readOnly}
          />
        )}
        {!isAppraisal && (
          <CriterionHistory criterion={criterion} fields={fields} readOnly={readOnly} />
        )}
      </div>
    </details>
  );
}
