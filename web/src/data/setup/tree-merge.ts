import type { CriteriaGroup, CriteriaTree } from '@domain/criteria-tree.js';
import type { Criterion } from '@domain/criterion.js';
import { merge, same } from '../draft-merge.js';
import { type Arrangement, arranged, arrangementOf } from './arrangement.js';
import { mergeLists } from './merge-lists.js';

/** What one person made of a part that another changed as well. */
export type Clash = { part: string; mine: unknown; theirs: unknown };

/** The part of a draft that is its whole tree. */
export const WHOLE_TREE = 'tree';

/**
 * Three-way over trees of criteria: what a row is, row by row, and which rows stand in a group, group by
 * group. null = together they are no tree, or a row was taken out that the other side wrote in: then the
 * whole tree is to be asked about.
 */
export function mergeTrees(
  base: CriteriaTree,
  mine: CriteriaTree,
  theirs: CriteriaTree,
): { tree: CriteriaTree; clashes: Clash[] } | null {
  const arrangement = mergeArrangements(base, mine, theirs);
  if (arrangement === null) return null;
  const groups = mergeRows(groupsOf(base), groupsOf(mine), groupsOf(theirs), 'tree.g:');
  const criteria = mergeRows(criteriaOf(base), criteriaOf(mine), criteriaOf(theirs), 'tree.c:');
  if (groups === null || criteria === null) return null;
  const tree = arranged(
    { groups: groups.rows, criteria: Object.fromEntries(criteria.rows) },
    arrangement,
  );
  const isWhole =
    tree.groups.length === count(arrangement.groups) &&
    Object.keys(tree.criteria).length === count(arrangement.criteria);
  return isWhole ? { tree, clashes: [...groups.clashes, ...criteria.clashes] } : null;
}

/** Without their place, which is merged by itself. */
function groupsOf({ groups }: CriteriaTree): Map<string, CriteriaGroup> {
  return new Map(groups.map((group) => [group.id, { ...group, parent: null }]));
}

function criteriaOf({ criteria }: CriteriaTree): Map<string, Criterion> {
  return new Map(
    Object.entries(criteria).map(([id, each]) => [id, { ...each, group: '', order: 0 }]),
  );
}

type Rows<Row> = { rows: Map<string, Row>; clashes: Clash[] };

function mergeRows<Row>(
  base: ReadonlyMap<string, Row>,
  mine: ReadonlyMap<string, Row>,
  theirs: ReadonlyMap<string, Row>,
  prefix: string,
): Rows<Row> | null {
  const rows = new Map<string, Row>();
  const clashes: Clash[] = [];
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const [was, own, other] = [base.get(id), mine.get(id), theirs.get(id)];
    if (own === undefined || other === undefined) {
      if (isTakenOutUnseen(was, own ?? other)) return null;
      setKnown(rows, id, own ?? other);
      continue;
    }
    const result = merge(was, own, other);
    if (result === 'conflict') clashes.push({ part: `${prefix}${id}`, mine: own, theirs: other });
    rows.set(id, result === 'theirs' ? other : own);
  }
  return { rows, clashes };
}

/** Taken out on one side while the other wrote in it; otherwise it is new, or nobody will miss it. */
function isTakenOutUnseen<Row>(was: Row | undefined, left: Row | undefined): boolean {
  return was !== undefined && !same(was, left);
}

function setKnown<Row>(rows: Map<string, Row>, id: string, row: Row | undefined): void {
  if (row !== undefined) rows.set(id, row);
}

function mergeArrangements(
  base: CriteriaTree,
  mine: CriteriaTree,
  theirs: CriteriaTree,
): Arrangement | null {
  const [was, own, other] = [arrangementOf(base), arrangementOf(mine), arrangementOf(theirs)];
  const groups = mergeEach(was.groups, own.groups, other.groups);
  const criteria = mergeEach(was.criteria, own.criteria, other.criteria);
  if (groups === null || criteria === null) return null;
  return isOnce(groups) && isOnce(criteria) ? { groups, criteria } : null;
}

function mergeEach<Parent>(
  base: ReadonlyMap<Parent, readonly string[]>,
  mine: ReadonlyMap<Parent, readonly string[]>,
  theirs: ReadonlyMap<Parent, readonly string[]>,
): Map<Parent, readonly string[]> | null {
  const merged = new Map<Parent, readonly string[]>();
  for (const parent of new Set([...mine.keys(), ...theirs.keys()])) {
    const list = mergeLists(
      base.get(parent) ?? [],
      mine.get(parent) ?? [],
      theirs.get(parent) ?? [],
    );
    if (list === null) return null;
    merged.set(parent, list);
  }
  return merged;
}

function count(lists: ReadonlyMap<unknown, readonly string[]>): number {
  return [...lists.values()].reduce((sum, list) => sum + list.length, 0);
}

/** Moved by both, a row might stand in two places. */
function isOnce(lists: ReadonlyMap<unknown, readonly string[]>): boolean {
  return new Set([...lists.values()].flat()).size === count(lists);
}
