import {
  type CriteriaGroup,
  type CriteriaTree,
  criteriaOf,
  groupsIn,
  type ListedCriterion,
} from '@domain/criteria-tree.js';

/** A row of the tree: groups and criteria have ids of their own that may be the same. */
export type NodeKey = `g:${string}` | `c:${string}`;

type Place = {
  key: NodeKey;
  /** The group that it stands in; null = the first level. */
  parent: string | null;
  /** 1, 2, 3 … from the first level down. */
  level: number;
  /** Among all that stands in the same group, from 1. */
  position: number;
  setSize: number;
};

export type TreeRow = Place &
  ({ kind: 'group'; group: CriteriaGroup } | { kind: 'criterion'; criterion: ListedCriterion });

export function groupKey(id: string): NodeKey {
  return `g:${id}`;
}

export function criterionKey(id: string): NodeKey {
  return `c:${id}`;
}

export function idOf(key: NodeKey): string {
  return key.slice(2);
}

export function isGroupKey(key: NodeKey): boolean {
  return key.startsWith('g:');
}

/** Every row in the order of the page: a group, its criteria, then the groups in it. */
export function treeRows(tree: CriteriaTree): TreeRow[] {
  return rowsIn(tree, null, 1);
}

function rowsIn(tree: CriteriaTree, parent: string | null, level: number): TreeRow[] {
  const criteria = parent === null ? [] : criteriaOf(tree, parent);
  const groups = groupsIn(tree, parent);
  const setSize = criteria.length + groups.length;
  const place = { parent, level, setSize };
  return [
    ...criteria.map((criterion, index): TreeRow => {
      const key = criterionKey(criterion.id);
      return { ...place, key, position: index + 1, kind: 'criterion', criterion };
    }),
    ...groups.flatMap((group, index): TreeRow[] => {
      const position = criteria.length + index + 1;
      const row: TreeRow = { ...place, key: groupKey(group.id), position, kind: 'group', group };
      return [row, ...rowsIn(tree, group.id, level + 1)];
    }),
  ];
}

/** What a row is called, in the language of the tree's first writers. */
export function titleOf(row: TreeRow): string {
  return row.kind === 'group' ? row.group.title : row.criterion.title;
}

/** Rows that stand in a group, at any depth, and the group itself. */
export function rowsWithin(tree: CriteriaTree, id: string): TreeRow[] {
  const rows = treeRows(tree);
  const start = rows.findIndex(({ key }) => key === groupKey(id));
  const first = rows[start];
  if (first === undefined) return [];
  const end = rows.findIndex((row, index) => index > start && row.level <= first.level);
  return rows.slice(start, end === -1 ? rows.length : end);
}

/** The same as the path of a problem, so that a link leads to the row. */
export function anchorOf(key: NodeKey): string {
  return `${isGroupKey(key) ? 'groups' : 'criteria'}.${key.slice(2)}`;
}
