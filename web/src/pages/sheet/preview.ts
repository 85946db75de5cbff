import { isPenalty } from '@domain/criterion.js';
import type { Race } from '@domain/race.js';
import { groupPoints, type Sheets, standingOf } from '@domain/scoring.js';
import type { Season } from '@domain/season.js';
import { type Assessor, missingCriteria, type Sheet } from '@domain/sheet.js';
import type { Standing } from '@domain/standing.js';
import { readScore } from './score-text.js';
import type { SheetFields } from './sheet-form.js';
import { type SheetRace, typedRace } from './typed-race.js';

export type Preview = {
  standing: Standing;
  /** Points of every group, at any level. */
  groups: Readonly<Record<string, number>>;
  /** What the `target` criteria are measured by, as far as the page can know. */
  race: Race;
  /** Criteria that still need a value, in order. */
  missing: string[];
  /** Criteria that need one, in all. */
  graded: number;
};

const NEVER = new Date(0);

/** The sheet as it stands on screen, saved or not; marked as handed in, so that it counts. */
function typedSheet(
  season: Season,
  member: string,
  assessor: Assessor,
  fields: SheetFields,
): Sheet {
  const scores = Object.entries(fields).map(([id, { value }]) => {
    const criterion = season.criteria[id];
    const read =
      criterion === undefined ? { value: null } : readScore(criterion, value.field.value.shown);
    return [id, { value: 'problem' in read ? null : read.value }];
  });
  return {
    member,
    assessor,
    status: 'submitted',
    scores: Object.fromEntries(scores),
    touched: null,
    updatedBy: null,
    updatedAt: NEVER,
    submittedBy: null,
    submittedAt: null,
  };
}

/** What the trigger will compute, by the same function; an appraisal falls back on the unit's own values. */
export function preview(
  season: Season,
  member: string,
  assessor: Assessor,
  fields: SheetFields,
  self: Sheet | null,
  known: SheetRace,
): Preview {
  const typed = typedSheet(season, member, assessor, fields);
  const counted: Sheet | null = self === null ? null : { ...self, status: 'submitted' };
  const sheets: Sheets =
    assessor === 'self' ? { self: typed, appraisal: null } : { self: counted, appraisal: typed };
  const values = Object.keys(season.criteria).map((id) => [
    id,
    typed.scores[id]?.value ?? counted?.scores[id]?.value ?? null,
  ]);
  const race = typedRace(known, Object.fromEntries(values));
  return {
    standing: standingOf(season, member, sheets, race),
    groups: groupPoints(season, sheets, race),
    race,
    missing: missingCriteria(season, typed),
    graded: Object.values(season.criteria).filter((each) => !isPenalty(each)).length,
  };
}
