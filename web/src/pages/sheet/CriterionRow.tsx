import type { ListedCriterion } from '@domain/criteria-tree.js';
import type { Score } from '@domain/sheet.js';
import { formatPoints } from '../../i18n/format.js';
import { t } from '../../i18n/sheet.js';
import { inLanguage } from '../../i18n/text.js';
import { CriterionDetails } from './CriterionDetails.js';
import { ScoreInput } from './ScoreInput.js';
import type { CriterionFields } from './sheet-form.js';
import { UnitSaid } from './UnitSaid.js';

type Props = {
  criterion: ListedCriterion;
  fields: CriterionFields;
  /** The unit's own score, beside an appraisal; null on the unit's own sheet. */
  unitSaid: Score | null;
  readOnly: boolean;
};

export function CriterionRow({ criterion, fields, unitSaid, readOnly }: Props) {
  return (
    <li class="criterion" id={`criterion-${criterion.id}`}>
      <div class="criterion-words">
        <h3 class="criterion-title">
          <span class="criterion-order number">{criterion.order}.</span>{' '}
          {inLanguage(criterion.title, criterion.titleEn)}
        </h3>
        <p id={`limits-${criterion.id}`} class="soft small">
          {limits(criterion)}
        </p>
      </div>
      {unitSaid !== null && (
        <UnitSaid
          criterion={criterion}
          score={unitSaid}
          appraised={fields.value}
          readOnly={readOnly}
        />
      )}
      <ScoreInput criterion={criterion} handle={fields.value} readOnly={readOnly} />
      <CriterionDetails
        criterion={criterion}
        fields={fields}
        isAppraisal={unitSaid !== null}
        readOnly={readOnly}
      />
    </li>
  );
}

function limits(criterion: ListedCriterion): string {
  if (criterion.kind === 'counted') {
    return t('penaltyEach', {
      points: formatPoints(criterion.pointsEach),
      max: formatPoints(criterion.max),
    });
  }
  if (criterion.kind !== 'graded') return '';
  const words = t('maxAndStep', {
    max: formatPoints(criterion.max),
    step: formatPoints(criterion.step),
  });
  if (criterion.weight === 1) return words;
  return `${words}, ${t('weight', { weight: formatPoints(criterion.weight) })}`;
}
