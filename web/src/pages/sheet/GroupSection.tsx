import { type CriteriaGroup, criteriaOf, groupMax } from '@domain/criteria-tree.js';
import type { Season } from '@domain/season.js';
import type { Assessor, Sheet } from '@domain/sheet.js';
import { formatPoints } from '../../i18n/format.js';
import { t } from '../../i18n/sheet.js';
import { inLanguage } from '../../i18n/text.js';
import { CriterionRow } from './CriterionRow.js';
import type { SheetFields } from './sheet-form.js';

type Props = {
  season: Season;
  group: CriteriaGroup;
  /** Points of the group as typed. */
  points: number;
  fields: SheetFields;
  /** What the unit itself said, beside an appraisal. */
  self: Sheet | null;
  assessor: Assessor;
  readOnly: boolean;
};

export function GroupSection({ season, group, points, fields, self, assessor, readOnly }: Props) {
  const max = groupMax(season, group.id);
  const id = `group-${group.id}`;
  return (
    <section class="sheet-group" aria-labelledby={id}>
      <header class="group-head">
        <h2 id={id}>{inLanguage(group.title, group.titleEn)}</h2>
        <span class="group-points number">
          {max > 0
            ? t('subtotal', { points: formatPoints(points), max: formatPoints(max) })
            : t('penaltySubtotal', { points: formatPoints(points) })}
        </span>
      </header>
      <ol class="criteria">
        {criteriaOf(season, group.id).map((criterion) => {
          const own = fields[criterion.id];
          return own === undefined ? null : (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              fields={own}
              unitSaid={assessor === 'self' ? null : (self?.scores[criterion.id] ?? {})}
              readOnly={readOnly}
            />
          );
        })}
      </ol>
    </section>
  );
}
