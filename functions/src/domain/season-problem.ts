import type { Season } from './season.js';

export const SEASON_PROBLEM_CODES = [
  'theme-missing',
  // The tree.
  'tree-broken',
  'no-criteria',
  'too-many-criteria',
  'group-empty',
  'title-blank',
  'title-twice',
  'max-off-step',
  'brings-nothing',
  'cap-above-sum',
  // What it adds up to.
  'total-missing',
  'total-differs',
  'bonus-cap-above-sum',
  // Ties.
  'tie-break-missing',
  'tie-break-unknown-group',
  'tie-break-twice',
  // Dates.
  'window-reversed',
  'window-order',
  'targets-agreed-late',
] as const;
export type SeasonProblemCode = (typeof SEASON_PROBLEM_CODES)[number];

/**
 * What is not right yet. An `error` stands in the way of adopting; a `warning` is for people to judge.
 * `path` is where: "theme", "groups.{id}", "criteria.{id}", "windows.{activity}", "scoring.announcedTotal",
 * "scoring.bonusCap", "tieBreak", "tieBreak.{index}".
 */
export type SeasonProblem = {
  severity: 'error' | 'warning';
  code: SeasonProblemCode;
  path: string;
  /** What the sentence needs: points, the title, the other activity. */
  detail: Record<string, string | number>;
};

/** The parts of a season that are checked, so that a page can ask before anything is saved. */
export type CheckedSeason = Pick<
  Season,
  'theme' | 'groups' | 'criteria' | 'windows' | 'scoring' | 'tieBreak'
>;

export function error(
  code: SeasonProblemCode,
  path: string,
  detail: SeasonProblem['detail'] = {},
): SeasonProblem {
  return { severity: 'error', code, path, detail };
}

export function warning(
  code: SeasonProblemCode,
  path: string,
  detail: SeasonProblem['detail'] = {},
): SeasonProblem {
  return { severity: 'warning', code, path, detail };
}
