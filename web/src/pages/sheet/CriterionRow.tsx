import type { ListedCriterion } from '@domain/criteria-tree.js';
import type { Race } from '@domain/race.js';
import type { Score } from '@domain/sheet.js';
import { InLanguage } from '../../components/InLanguage.js';
import { CriterionDetails } from './CriterionDetails.js';
import { limits } from './criterion-words.js';
import { Heading } from './Heading.js';
import { ScoreInput } from './ScoreInput.js';
import type { CriterionFields } from './sheet-form.js';
import { TargetNote } from './TargetNote.js';
import type { SheetRace } from './typed-race.js';
import { UnitSaid } from './UnitSaid.js';

type Props = {
  criterion: ListedCriterion;
  /** Of its heading. */
  level: number;
  fields: CriterionFields;
  race: Race;
  known: SheetRace;
  /** The unit's own score, beside an appraisal; null on the unit's own sheet. */
  unitSaid: Score | null;
  readOnly: boolean;
};

export function CriterionRow(props: Props) {
  const { criterion, level, fields, race, known, unitSaid, readOnly } = props;
  return (
    <li class="criterion" id={`criterion-${criterion.id}`}>
      <div class="criterion-words">
        <Heading level={level} class="criterion-title">
          <span class="criterion-order number">{criterion.order}.</span>{' '}
          <InLanguage vi={criterion.title} en={criterion.titleEn} />
        </Heading>
        <p id={`limits-${criterion.id}`} class="soft small">
          {limits(criterion)}
        </p>
        {criterion.kind === 'target' && <TargetNote criterion={criterion} known={known} />}
      </div>
      {unitSaid !== null && (
        <UnitSaid
          criterion={criterion}
          score={unitSaid}
          appraised={fields.value}
          readOnly={readOnly}
        />
      )}
      <ScoreInput
        criterion={criterion}
        handle={fields.value}
        race={race}
        drafted={known.drafted}
        readOnly={readOnly}
      />
      <CriterionDetails
        criterion={criterion}
        fields={fields}
        isAppraisal={unitSaid !== null}
        readOnly={readOnly}
      />
    </li>
  );
}
