import { hundredthsOf, isPenalty } from './criterion.js';
import type { Season, TieBreak } from './season.js';
import type { Assessor, Sheet } from './sheet.js';
import type { Standing, StandingState } from './standing.js';

export type Sheets = { readonly [assessor in Assessor]: Sheet | null };

/**
 * A unit's standing from its sheets: the appraised value where there is one, else the unit's own.
 * Pure and total: any sheets, in any state, give a standing. Unknown criteria count nothing.
 */
export function standingOf(season: Season, member: string, sheets: Sheets): Standing {
  const counted = [sheets.appraisal, sheets.self].filter((sheet) => counts(season, sheet));
  const parts = new Map(season.groups.map((group) => [group.id, 0]));
  let penalties = 0;
  let scored = 0;
  for (const [id, criterion] of Object.entries(season.criteria)) {
    const value = counted.map((sheet) => sheet.scores[id]?.value).find(isNumber);
    if (value === undefined) continue;
    const points = hundredthsOf(criterion, value);
    parts.set(criterion.group, (parts.get(criterion.group) ?? 0) + points);
    if (isPenalty(criterion)) penalties += points;
    else scored += 1;
  }
  const total = [...parts.values()].reduce((sum, points) => sum + points, 0);
  return {
    member,
    total: total / 100,
    parts: Object.fromEntries([...parts].map(([group, points]) => [group, points / 100])),
    tieBreakKeys: season.tieBreak.map((step) => tieBreakKey(step, parts, penalties) / 100),
    state: stateOf(sheets, scored),
    scored,
    updatedAt: newest(counted),
  };
}

function counts(season: Season, sheet: Sheet | null): sheet is Sheet {
  if (sheet === null) return false;
  return sheet.status === 'submitted' || season.scoring.draftsCount.includes(sheet.assessor);
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}

function tieBreakKey(step: TieBreak, parts: Map<string, number>, penalties: number): number {
  return step.by === 'penalties' ? penalties : (parts.get(step.group) ?? 0);
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

/** True when two standings say the same, so that a repeated event writes nothing. */
export function isSameStanding(a: Standing, b: Standing): boolean {
  return canonical(a) === canonical(b);
}

function canonical({ parts, ...rest }: Standing): string {
  return JSON.stringify([
    rest.member,
    rest.total,
    rest.tieBreakKeys,
    rest.state,
    rest.scored,
    rest.updatedAt,
    Object.entries(parts).sort(([a], [b]) => a.localeCompare(b)),
  ]);
}
