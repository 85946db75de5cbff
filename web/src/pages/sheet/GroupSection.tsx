import { type CriteriaGroup, criteriaOf, groupsIn } from '@domain/criteria-tree.js';
import { countedMax, type Season } from '@domain/season.js';
import type { Assessor, Sheet } from '@domain/sheet.js';
import { InLanguage } from '../../components/InLanguage.js';
import { formatPoints } from '../../i18n/format.js';
import { t } from '../../i18n/sheet.js';
import { CriterionRow } from './CriterionRow.js';
import { Heading } from './Heading.js';
import './sheet-tree.css';
import type { Preview } from './preview.js';
import type { SheetFields } from './sheet-form.js';
import type { SheetRace } from './typed-race.js';

type Props = {
  season: Season;
  group: CriteriaGroup;
  /** Of its heading: 2 on the first level of the tree. */
  level: number;
  sum: Preview;
  known: SheetRace;
  fields: SheetFields;
  /** What the unit itself said, beside an appraisal. */
  self: Sheet | null;
  assessor: Assessor;
  readOnly: boolean;
};

/** A group with its own criteria, then the groups in it, each with what it brings as typed. */
export function GroupSection(props: Props) {
  const { season, group, level, sum, known, fields, self, assessor, readOnly } = props;
  const id = `group-${group.id}`;
  const own = criteriaOf(season, group.id);
  return (
    <section
      class={level === 2 ? 'sheet-group' : 'sheet-group sheet-subgroup'}
      aria-labelledby={id}
    >
      <header class="group-head">
        <Heading level={level} id={id}>
          <InLanguage vi={group.title} en={group.titleEn} />
        </Heading>
        <span class="group-figures">
          <span class="group-points number">{subtotal(season, group, sum)}</span>
          <Caps season={season} group={group} />
        </span>
      </header>
      {own.length > 0 && (
        <ol class="criteria">
          {own.map((criterion) => {
            const handles = fields[criterion.id];
            return handles === undefined ? null : (
              <CriterionRow
                key={criterion.id}
                criterion={criterion}
                level={level + 1}
                fields={handles}
                race={sum.race}
                known={known}
                unitSaid={assessor === 'self' ? null : (self?.scores[criterion.id] ?? {})}
                readOnly={readOnly}
              />
            );
          })}
        </ol>
      )}
      {groupsIn(season, group.id).map((child) => (
        <GroupSection key={child.id} {...props} group={child} level={level + 1} />
      ))}
    </section>
  );
}

function subtotal(season: Season, group: CriteriaGroup, sum: Preview): string {
  const points = formatPoints(sum.groups[group.id] ?? 0);
  const max = countedMax(season, group);
  return max > 0
    ? t('subtotal', { points, max: formatPoints(max) })
    : t('penaltySubtotal', { points });
}

/** Where a group can bring more than counts, what counts is said beside it. */
function Caps({ season, group }: { season: Season; group: CriteriaGroup }) {
  const { bonusCap } = season.scoring;
  return (
    <>
      {group.cap !== null && (
        <span class="soft small">{t('capped', { max: formatPoints(group.cap) })}</span>
      )}
      {group.isBonus && bonusCap !== null && (
        <span class="soft small">{t('bonusCapped', { max: formatPoints(bonusCap) })}</span>
      )}
    </>
  );
}
