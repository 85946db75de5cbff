import { type CriteriaTree, criteriaOf, groupsIn } from '@domain/criteria-tree.js';
import { arranged, arrangementOf, contentsOf } from '../../../data/setup/arrangement.js';
import { idOf, isGroupKey, type NodeKey, rowsWithin, type TreeRow, treeRows } from './tree-rows.js';

/** A place among the rows of the same kind in `parent`, counted without the row that goes there. */
export type Destination = { parent: string | null; index: number };

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Where a row may be let go: at the edges of another row, or on it. */
export type DropSide = 'before' | 'into' | 'after';

/** The tree with a row elsewhere; the same tree where it cannot stand there. */
export function moveTo(tree: CriteriaTree, key: NodeKey, to: Destination): CriteriaTree {
  if (!mayStandIn(tree, key, to.parent)) return tree;
  const id = idOf(key);
  const arrangement = arrangementOf(tree);
  if (isGroupKey(key)) {
    const groups = moved(arrangement.groups, id, to.parent, to.index);
    return arranged(contentsOf(tree), { ...arrangement, groups });
  }
  if (to.parent === null) return tree;
  const criteria = moved(arrangement.criteria, id, to.parent, to.index);
  return arranged(contentsOf(tree), { ...arrangement, criteria });
}

function moved<Parent>(
  lists: ReadonlyMap<Parent, readonly string[]>,
  id: string,
  parent: Parent,
  index: number,
): Map<Parent, string[]> {
  const without = new Map(
    [...lists].map(([key, ids]) => [key, ids.filter((each) => each !== id)] as const),
  );
  return without.set(parent, (without.get(parent) ?? []).toSpliced(index, 0, id));
}

/** A criterion stands in a group; a group anywhere but in itself. */
function mayStandIn(tree: CriteriaTree, key: NodeKey, parent: string | null): boolean {
  if (parent === null) return isGroupKey(key);
  if (!tree.groups.some(({ id }) => id === parent)) return false;
  if (!isGroupKey(key)) return true;
  return !rowsWithin(tree, idOf(key)).some((row) => row.key === `g:${parent}`);
}

/** Where a row goes by one key press; null = it is at the end of that way. */
export function destination(
  tree: CriteriaTree,
  key: NodeKey,
  direction: Direction,
): Destination | null {
  const row = treeRows(tree).find((each) => each.key === key);
  if (row === undefined) return null;
  return row.kind === 'group'
    ? groupDestination(tree, row.group.id, row.parent, direction)
    : criterionDestination(tree, row.criterion.id, row.criterion.group, direction);
}

function groupDestination(
  tree: CriteriaTree,
  id: string,
  parent: string | null,
  direction: Direction,
): Destination | null {
  const siblings = groupsIn(tree, parent).map((group) => group.id);
  const index = siblings.indexOf(id);
  if (direction === 'up') return index > 0 ? { parent, index: index - 1 } : null;
  if (direction === 'down') {
    return index < siblings.length - 1 ? { parent, index: index + 1 } : null;
  }
  if (direction === 'in') {
    const before = siblings[index - 1];
    if (before === undefined) return null;
    return { parent: before, index: groupsIn(tree, before).length };
  }
  return parent === null ? null : behind(tree, parent);
}

/** The place just behind a group, on its own level. */
function behind(tree: CriteriaTree, id: string): Destination | null {
  const group = tree.groups.find((each) => each.id === id);
  if (group === undefined) return null;
  const siblings = groupsIn(tree, group.parent).map((each) => each.id);
  return { parent: group.parent, index: siblings.indexOf(id) + 1 };
}

function criterionDestination(
  tree: CriteriaTree,
  id: string,
  group: string,
  direction: Direction,
): Destination | null {
  const siblings = criteriaOf(tree, group).map((each) => each.id);
  const index = siblings.indexOf(id);
  const groups = treeRows(tree).flatMap((row) => (row.kind === 'group' ? [row.group] : []));
  const at = groups.findIndex((each) => each.id === group);
  if (direction === 'up') {
    if (index > 0) return { parent: group, index: index - 1 };
    // Over the edge: the last of the group that stands before on the page.
    const before = groups[at - 1]?.id;
    return before === undefined ? null : { parent: before, index: criteriaOf(tree, before).length };
  }
  if (direction === 'down') {
    if (index < siblings.length - 1) return { parent: group, index: index + 1 };
    const after = groups[at + 1]?.id;
    return after === undefined ? null : { parent: after, index: 0 };
  }
  if (direction === 'in') {
    const below = groupsIn(tree, group)[0]?.id;
    return below === undefined ? null : { parent: below, index: 0 };
  }
  const parent = groups[at]?.parent ?? null;
  return parent === null ? null : { parent, index: criteriaOf(tree, parent).length };
}

/** Where a row goes that is let go at another; null = it cannot go there. */
export function dropDestination(
  tree: CriteriaTree,
  key: NodeKey,
  over: TreeRow,
  side: DropSide,
): Destination | null {
  if (key === over.key) return null;
  const to = isGroupKey(key)
    ? groupDrop(tree, idOf(key), over, side)
    : criterionDrop(tree, idOf(key), over, side);
  return mayStandIn(tree, key, to.parent) ? to : null;
}

function groupDrop(tree: CriteriaTree, id: string, over: TreeRow, side: DropSide): Destination {
  // Groups stand behind the criteria of the group that they are in.
  if (over.kind === 'criterion') return { parent: over.criterion.group, index: 0 };
  if (side === 'into') return { parent: over.group.id, index: 0 };
  return at(
    over.parent,
    groupsIn(tree, over.parent).map((group) => group.id),
    id,
    over.group.id,
    side,
  );
}

function criterionDrop(tree: CriteriaTree, id: string, over: TreeRow, side: DropSide): Destination {
  if (over.kind === 'group') return { parent: over.group.id, index: 0 };
  const { group } = over.criterion;
  const siblings = criteriaOf(tree, group).map((each) => each.id);
  return at(group, siblings, id, over.criterion.id, side);
}

function at(
  parent: string | null,
  siblings: readonly string[],
  id: string,
  over: string,
  side: DropSide,
): Destination {
  const others = siblings.filter((each) => each !== id);
  return { parent, index: others.indexOf(over) + (side === 'before' ? 0 : 1) };
}
