import {
  type CriteriaGroup,
  type CriteriaTree,
  criteriaOf,
  faultOf,
  groupHundredths,
  groupsIn,
  type ListedCriterion,
  MAX_CRITERIA,
} from './criteria-tree.js';
import { hundredths, isPenalty, maxHundredths } from './criterion.js';
import { error, type SeasonProblem, warning } from './season-problem.js';

/** What is not right with a tree of criteria itself, group by group. */
export function criteriaProblems(tree: CriteriaTree): SeasonProblem[] {
  const fault = faultOf(tree);
  if (fault !== null) return [error('tree-broken', fault.path, { why: fault.why })];
  const found = Object.keys(tree.criteria).length;
  if (found === 0) return [error('no-criteria', 'criteria')];
  const tooMany =
    found > MAX_CRITERIA
      ? [error('too-many-criteria', 'criteria', { found, max: MAX_CRITERIA })]
      : [];
  const below = tree.groups.flatMap((group) => [
    ...groupProblems(tree, group),
    ...criteriaOf(tree, group.id).flatMap(criterionProblems),
    ...repeated(criteriaOf(tree, group.id), 'criteria'),
    ...repeated(groupsIn(tree, group.id), 'groups'),
  ]);
  return [...tooMany, ...repeated(groupsIn(tree, null), 'groups'), ...below];
}

function groupProblems(tree: CriteriaTree, group: CriteriaGroup): SeasonProblem[] {
  const path = `groups.${group.id}`;
  const problems: SeasonProblem[] = [];
  if (group.title.trim() === '') problems.push(error('title-blank', path));
  if (criteriaOf(tree, group.id).length === 0 && groupsIn(tree, group.id).length === 0)
    problems.push(error('group-empty', path, { title: group.title }));
  const sum = groupHundredths(tree, { ...group, cap: null }, maxHundredths);
  if (group.cap !== null && hundredths(group.cap) > sum)
    problems.push(warning('cap-above-sum', path, { cap: group.cap, sum: sum / 100 }));
  return problems;
}

function criterionProblems(criterion: ListedCriterion): SeasonProblem[] {
  const path = `criteria.${criterion.id}`;
  const problems: SeasonProblem[] = [];
  if (criterion.title.trim() === '') problems.push(error('title-blank', path));
  // Off the step, the maximum is a value that nobody can give, and the announced total one that nobody can reach.
  if (criterion.kind === 'graded' && hundredths(criterion.max) % hundredths(criterion.step) !== 0) {
    const { max, step } = criterion;
    problems.push(error('max-off-step', path, { max, step }));
  }
  if (!isPenalty(criterion) && maxHundredths(criterion) === 0)
    problems.push(error('brings-nothing', path, { title: criterion.title }));
  return problems;
}

/** The same title twice side by side is a slip; in different groups it may be meant. */
function repeated(
  siblings: readonly { id: string; title: string }[],
  kind: 'criteria' | 'groups',
): SeasonProblem[] {
  const seen = new Set<string>();
  return siblings.flatMap(({ id, title }) => {
    const key = title.normalize('NFC').trim().toLowerCase();
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain ? [warning('title-twice', `${kind}.${id}`, { title })] : [];
  });
}
