import * as z from 'zod/mini';
import { type Criterion, hundredths, maxHundredths, Points } from './criterion.js';
import { Slug } from './id.js';
import { requiredText } from './text.js';

/**
 * More than anybody scores, and as many as are tried against the rules (tests/rules/largest-season.test.ts): what
 * is adopted can be scored.
 */
export const MAX_CRITERIA = 300;

/**
 * A group of criteria. Groups form a tree of any depth; the list that holds them is in the order of the
 * page, a parent before its children.
 */
export const CriteriaGroup = z.object({
  id: Slug,
  title: requiredText(300),
  titleEn: requiredText(300),
  /** The group that it stands in; null = one of the first level, which the board shows. */
  parent: z.nullable(Slug),
  /** The most points that count from it and all below it; null = all. */
  cap: z.nullable(Points),
  /** First level only: what it brings comes on top of the announced total. */
  isBonus: z.boolean(),
});
export type CriteriaGroup = z.infer<typeof CriteriaGroup>;

/** A criterion with its id, as pages list it. */
export type ListedCriterion = Criterion & { id: string };

/** What a season says of its criteria. */
export type CriteriaTree = {
  groups: readonly CriteriaGroup[];
  criteria: Readonly<Record<string, Criterion>>;
};

/** Why a tree is none, as a path to the first fault; null = it is one. */
export function faultOf({ groups, criteria }: CriteriaTree): { path: string; why: string } | null {
  const seen = new Set<string>();
  for (const group of groups) {
    const path = `groups.${group.id}`;
    if (seen.has(group.id)) return { path, why: 'duplicate group' };
    if (group.parent !== null && !seen.has(group.parent)) return { path, why: 'unknown parent' };
    if (group.parent !== null && group.isBonus) return { path, why: 'bonus below the first level' };
    seen.add(group.id);
  }
  for (const [id, criterion] of Object.entries(criteria)) {
    if (!seen.has(criterion.group)) return { path: `criteria.${id}`, why: 'unknown group' };
  }
  return null;
}

/** The criteria that stand directly in a group, in order. */
export function criteriaOf({ criteria }: CriteriaTree, group: string): ListedCriterion[] {
  return Object.entries(criteria)
    .map(([id, criterion]) => ({ ...criterion, id }))
    .filter((criterion) => criterion.group === group)
    .sort((a, b) => a.order - b.order);
}

/** The groups that stand directly in `parent`, in order; null = the first level. */
export function groupsIn({ groups }: CriteriaTree, parent: string | null): CriteriaGroup[] {
  return groups.filter((group) => group.parent === parent);
}

/** Hundredths that count from a group, by what each criterion brings: summed upwards, cut at each cap. */
export function groupHundredths(
  tree: CriteriaTree,
  group: CriteriaGroup,
  of: (criterion: ListedCriterion) => number,
): number {
  const own = criteriaOf(tree, group.id).reduce((sum, criterion) => sum + of(criterion), 0);
  const below = groupsIn(tree, group.id).reduce(
    (sum, child) => sum + groupHundredths(tree, child, of),
    0,
  );
  const all = own + below;
  return group.cap === null ? all : Math.min(all, hundredths(group.cap));
}

/** The most points a group can bring. */
export function groupMax(tree: CriteriaTree, id: string): number {
  const group = tree.groups.find((each) => each.id === id);
  return group === undefined ? 0 : groupHundredths(tree, group, maxHundredths) / 100;
}

/** The most points without bonuses. */
export function baseMax(tree: CriteriaTree): number {
  return sumOfMax(tree, false);
}

/** The most points that bonuses can bring, before the season's cap on them. */
export function bonusMax(tree: CriteriaTree): number {
  return sumOfMax(tree, true);
}

function sumOfMax(tree: CriteriaTree, isBonus: boolean): number {
  const sum = groupsIn(tree, null)
    .filter((group) => group.isBonus === isBonus)
    .reduce((points, group) => points + groupHundredths(tree, group, maxHundredths), 0);
  return sum / 100;
}
