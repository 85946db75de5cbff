import { criteriaProblems } from './criteria-check.js';
import { bonusMax } from './criteria-tree.js';
import { hundredths } from './criterion.js';
import { seasonMax } from './season.js';
import { type CheckedSeason, error, type SeasonProblem, warning } from './season-problem.js';
import { windowProblems } from './window-check.js';

/** Everything that is not right with a season, in the order of the page. Pure; page and server ask the same. */
export function seasonProblems(season: CheckedSeason): SeasonProblem[] {
  const theme = season.theme.trim() === '' ? [error('theme-missing', 'theme')] : [];
  const tree = criteriaProblems(season);
  // Sums of what is no tree, or of none, would only be noise.
  const isSummable = !tree.some(({ code }) => code === 'tree-broken' || code === 'no-criteria');
  return [
    ...theme,
    ...tree,
    ...(isSummable ? sumProblems(season) : []),
    ...tieBreakProblems(season),
    ...windowProblems(season),
  ];
}

export function hasErrors(problems: readonly SeasonProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function sumProblems(season: CheckedSeason): SeasonProblem[] {
  const { announcedTotal: announced, bonusCap } = season.scoring;
  const sum = seasonMax(season);
  const problems: SeasonProblem[] = [];
  const path = 'scoring.announcedTotal';
  if (announced === null) problems.push(error('total-missing', path, { sum }));
  else if (hundredths(announced) !== hundredths(sum))
    problems.push(error('total-differs', path, { announced, sum }));
  const bonus = bonusMax(season);
  if (bonusCap !== null && bonusCap > bonus)
    problems.push(
      warning('bonus-cap-above-sum', 'scoring.bonusCap', { cap: bonusCap, sum: bonus }),
    );
  return problems;
}

function tieBreakProblems({ tieBreak, groups }: CheckedSeason): SeasonProblem[] {
  if (tieBreak.length === 0) return [warning('tie-break-missing', 'tieBreak')];
  const known = new Set(groups.map(({ id }) => id));
  const seen = new Set<string>();
  return tieBreak.flatMap((step, index) => {
    const path = `tieBreak.${index}`;
    const what = step.by === 'group' ? step.group : '';
    const isAgain = seen.has(what);
    seen.add(what);
    if (step.by === 'group' && !known.has(step.group))
      return [error('tie-break-unknown-group', path, { group: step.group })];
    return isAgain ? [warning('tie-break-twice', path)] : [];
  });
}
