import {
  type CriteriaGroup,
  type CriteriaTree,
  criteriaOf,
  groupsIn,
} from '@domain/criteria-tree.js';
import type { Criterion } from '@domain/criterion.js';

/** What stands where, without what it is: ids in order, by the group that they stand in (null = first level). */
export type Arrangement = {
  groups: ReadonlyMap<string | null, readonly string[]>;
  criteria: ReadonlyMap<string, readonly string[]>;
};

export function arrangementOf(tree: CriteriaTree): Arrangement {
  const parents = [null, ...tree.groups.map(({ id }) => id)];
  return {
    groups: new Map(parents.map((id) => [id, groupsIn(tree, id).map((group) => group.id)])),
    criteria: new Map(
      tree.groups.map(({ id }) => [id, criteriaOf(tree, id).map((each) => each.id)]),
    ),
  };
}

type Contents = {
  groups: ReadonlyMap<string, CriteriaGroup>;
  criteria: Readonly<Record<string, Criterion>>;
};

export function contentsOf({ groups, criteria }: CriteriaTree): Contents {
  return { groups: new Map(groups.map((group) => [group.id, group])), criteria };
}

/**
 * The tree that has these contents in this arrangement: parents before children, criteria numbered in the
 * order of the page. What the arrangement does not name is not in it.
 */
export function arranged(contents: Contents, arrangement: Arrangement): CriteriaTree {
  const groups: CriteriaGroup[] = [];
  const criteria: Record<string, Criterion> = {};
  let order = 0;

  function place(parent: string | null): void {
    for (const id of arrangement.groups.get(parent) ?? []) {
      const group = contents.groups.get(id);
      if (group === undefined) continue;
      // Only a group of the first level can be a bonus.
      groups.push({ ...group, parent, isBonus: group.isBonus && parent === null });
      for (const each of arrangement.criteria.get(id) ?? []) {
        const criterion = contents.criteria[each];
        if (criterion === undefined) continue;
        order += 1;
        criteria[each] = { ...criterion, group: id, order };
      }
      place(id);
    }
  }

  place(null);
  return { groups, criteria };
}
