import { type CheckedSeason, error, type SeasonProblem, warning } from './season-problem.js';
import { Activity } from './window.js';

type Windows = CheckedSeason['windows'];

/** Activities that build upon each other: the first opens no later than the second. */
const OPENS_BEFORE: readonly [Activity, Activity][] = [
  ['agreement', 'selfScoring'],
  ['selfScoring', 'appraisal'],
  ['selfScoring', 'nomination'],
];

/** The first closes no later than the second, or what comes late is never looked at. */
const CLOSES_BEFORE: readonly [Activity, Activity][] = [['selfScoring', 'appraisal']];

export function windowProblems({ windows, criteria }: CheckedSeason): SeasonProblem[] {
  const reversed = Activity.options.filter((each) => isReversed(windows, each));
  if (reversed.length > 0)
    return reversed.map((each) => error('window-reversed', `windows.${each}`));
  return [
    ...OPENS_BEFORE.filter(([a, b]) => windows[a].opensAt > windows[b].opensAt).map(
      outOfOrder('opens'),
    ),
    ...CLOSES_BEFORE.filter(([a, b]) => windows[a].closesAt > windows[b].closesAt).map(
      outOfOrder('closes'),
    ),
    ...lateTargets(windows, criteria),
  ];
}

function isReversed(windows: Windows, activity: Activity): boolean {
  return windows[activity].opensAt >= windows[activity].closesAt;
}

function outOfOrder(what: 'opens' | 'closes') {
  return ([before, after]: [Activity, Activity]) =>
    warning('window-order', `windows.${after}`, { what, before, after });
}

/** Results would be reported against targets that may still change. */
function lateTargets(
  { agreement, selfScoring }: Windows,
  criteria: CheckedSeason['criteria'],
): SeasonProblem[] {
  const hasTargets = Object.values(criteria).some(({ kind }) => kind === 'target');
  if (!hasTargets || agreement.closesAt <= selfScoring.opensAt) return [];
  return [warning('targets-agreed-late', 'windows.agreement')];
}
