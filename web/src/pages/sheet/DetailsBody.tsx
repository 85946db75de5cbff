import { TextArea } from '../../components/TextArea.js';
import { t } from '../../i18n/sheet.js';
import { DraftControl } from '../drafting/DraftControl.js';
import { asTyped } from '../drafting/InWords.js';
import { EvidenceList } from '../evidence/EvidenceList.js';
import type { DetailsProps } from './CriterionDetails.js';
import { CriterionHistory } from './CriterionHistory.js';

/** What stands under the fold: the note, the documents, and who changed what. */
export function DetailsBody({ criterion, fields, isAppraisal, readOnly }: DetailsProps) {
  const { shown: note } = fields.note.field.value;
  return (
    <div class="details-body">
      <DraftControl
        handle={fields.note}
        path={`scores.${criterion.id}.note`}
        readOnly={readOnly}
        describe={asTyped}
        describeShown={asTyped}
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
      <CriterionHistory criterion={criterion} fields={fields} readOnly={readOnly} />
    </div>
  );
}
