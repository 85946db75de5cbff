import { type CriteriaTree, groupHundredths, groupsIn } from './criteria-tree.js';
import { hundredths, hundredthsOf, isPenalty, isValueOf } from './criterion.js';
import { NO_RACE, type Race, type Reached, relativeCriteria } from './race.js';
import type { Season, TieBreak } from './season.js';
import type { Assessor, Sheet } from './sheet.js';
import type { Standing, StandingState } from './standing.js';

export type Sheets = { readonly [assessor in Assessor]: Sheet | null };

/** Hundredths of a point by criterion or group. */
type Points = ReadonlyMap<string, number>;

/**
 * A unit's standing from its sheets: the appraised value where there is one, else the unit's own.
 * Pure and total: any sheets, in any state, give a standing. Unknown criteria count nothing, nor does a
 * value that is none of its criterion any more, which only a change of criteria can make.
 */
export function standingOf(
  season: Season,
  member: string,
  sheets: Sheets,
  race: Race = NO_RACE,
): Standing {
  const values = countedValues(season, sheets);
  const points = pointsOf(season, values, race);
  const ids = [...points.keys()];
  const isOff = (id: string) => season.criteria[id] !== undefined && isPenalty(season.criteria[id]);
  const penalties = ids.filter(isOff).reduce((sum, id) => sum + (points.get(id) ?? 0), 0);
  const scored = ids.filter((id) => !isOff(id)).length;
  const groups = allGroups(season, points);
  const parts = partsOf(season, groups);
  const total = [...parts.values()].reduce((sum, part) => sum + part, 0);
  return {
    member,
    total: total / 100,
    parts: Object.fromEntries([...parts].map(([group, part]) => [group, part / 100])),
    tieBreakKeys: season.tieBreak.map(
      (step) => tieBreakKey(step, { parts, groups, penalties }) / 100,
    ),
    state: stateOf(sheets, scored),
    scored,
    updatedAt: newest(countedSheets(season, sheets)),
    bests: bestsIn(season, race),
    reached: reachedWith(season, values, race),
  };
}

/** Points of each group of the tree, at every level, as a sheet shows them. */
export function groupPoints(
  season: Season,
  sheets: Sheets,
  race: Race = NO_RACE,
): Readonly<Record<string, number>> {
  const groups = allGroups(season, pointsOf(season, countedValues(season, sheets), race));
  const all = new Map([...groups, ...partsOf(season, groups)]);
  return Object.fromEntries([...all].map(([id, points]) => [id, points / 100]));
}

function pointsOf(season: Season, values: Points, race: Race): Points {
  const points = new Map<string, number>();
  for (const [id, value] of values) {
    const criterion = season.criteria[id];
    if (criterion) points.set(id, hundredthsOf(criterion, value, measureOf(id, race)));
  }
  return points;
}

/** What a unit reports for each `target` criterion, against the targets that bind it. */
export function reachedOf(
  season: Season,
  sheets: Sheets,
  targets: Race['targets'],
): Standing['reached'] {
  return reachedWith(season, countedValues(season, sheets), { targets, bests: {} });
}

function reachedWith(
  season: Season,
  values: ReadonlyMap<string, number>,
  { targets }: Race,
): Record<string, Reached> {
  const reached: Record<string, Reached> = {};
  for (const id of relativeCriteria(season.criteria)) {
    const value = values.get(id);
    if (value !== undefined) reached[id] = { value, target: targets[id] ?? null };
  }
  return reached;
}

function bestsIn({ criteria }: Season, { bests }: Race): Record<string, number> {
  return Object.fromEntries(relativeCriteria(criteria).map((id) => [id, bests[id] ?? 1]));
}

function measureOf(criterion: string, { targets, bests }: Race) {
  const target = targets[criterion];
  return target === undefined ? undefined : { target, best: bests[criterion] ?? 1 };
}

/** The value that counts for each criterion that has one. */
function countedValues(season: Season, sheets: Sheets): Map<string, number> {
  const counted = countedSheets(season, sheets);
  const values = new Map<string, number>();
  for (const [id, criterion] of Object.entries(season.criteria)) {
    const value = counted
      .map(({ scores }) => (Object.hasOwn(scores, id) ? scores[id]?.value : undefined))
      .find((each) => typeof each === 'number' && isValueOf(criterion, each));
    // `|| 0` for −0, which is another number to whoever compares.
    if (typeof value === 'number') values.set(id, value || 0);
  }
  return values;
}

function countedSheets(season: Season, { appraisal, self }: Sheets): Sheet[] {
  return [appraisal, self].filter((sheet) => counts(season, sheet));
}

function counts(season: Season, sheet: Sheet | null): sheet is Sheet {
  if (sheet === null) return false;
  return sheet.status === 'submitted' || season.scoring.draftsCount.includes(sheet.assessor);
}

/** What each group of the tree brings, at any level: cut at its own cap and at those below it. */
function allGroups(tree: CriteriaTree, points: Points): Points {
  return new Map(
    tree.groups.map((group) => [
      group.id,
      groupHundredths(tree, group, ({ id }) => points.get(id) ?? 0),
    ]),
  );
}

/**
 * The groups of the first level as they count. What all bonus groups bring beyond the season's cap on them
 * is cut from the last one first, so that the parts still add up to the total.
 */
function partsOf(season: Season, groups: Points): Map<string, number> {
  const first = groupsIn(season, null);
  const parts = new Map(first.map(({ id }) => [id, groups.get(id) ?? 0]));
  const { bonusCap } = season.scoring;
  if (bonusCap === null) return parts;
  const bonuses = first.filter(({ isBonus }) => isBonus).map(({ id }) => id);
  const sum = bonuses.reduce((all, id) => all + (parts.get(id) ?? 0), 0);
  let excess = Math.max(0, sum - hundredths(bonusCap));
  for (const id of bonuses.reverse()) {
    const part = parts.get(id) ?? 0;
    const cut = Math.min(excess, Math.max(0, part));
    parts.set(id, part - cut);
    excess -= cut;
  }
  return parts;
}

function tieBreakKey(
  step: TieBreak,
  { parts, groups, penalties }: { parts: Points; groups: Points; penalties: number },
): number {
  if (step.by === 'penalties') return penalties;
  return parts.get(step.group) ?? groups.get(step.group) ?? 0;
}

function stateOf({ self, appraisal }: Sheets, scored: number): StandingState {
  if (appraisal?.status === 'submitted') return 'appraised';
  if (self?.status === 'submitted') return 'submitted';
  return scored > 0 ? 'draft' : 'empty';
}

function newest(sheets: readonly Sheet[]): Date | null {
  const times = sheets.map((sheet) => sheet.updatedAt.getTime());
  return times.length === 0 ? null : new Date(Math.max(...times));
}
