import {
  type CriteriaGroup,
  type CriteriaTree,
  criteriaOf,
  groupsIn,
} from '@domain/criteria-tree.js';
import { type Criterion, maxHundredths } from '@domain/criterion.js';
import { arranged, arrangementOf, contentsOf } from '../../../data/setup/arrangement.js';
import { slugFor } from './slug.js';
import { type Destination, moveTo } from './tree-move.js';
import {
  criterionKey,
  groupKey,
  idOf,
  isGroupKey,
  type NodeKey,
  rowsWithin,
  type TreeRow,
} from './tree-rows.js';

export type Kind = Criterion['kind'];

/** What was made, and the row that it is. */
export type Inserted = { tree: CriteriaTree; key: NodeKey };

/** Texts of a new row; without an English title the Vietnamese one stands for both. */
export type Titles = { title: string; titleEn: string };

function titled({ title, titleEn }: Titles): Titles {
  return { title: title.trim(), titleEn: titleEn.trim() || title.trim() };
}

export function insertGroup(tree: CriteriaTree, to: Destination, titles: Titles): Inserted {
  const id = slugFor(titles.title, new Set(tree.groups.map((group) => group.id)), 'nhom');
  const group = { id, ...titled(titles), parent: null, cap: null, isBonus: false };
  const added = { ...tree, groups: [...tree.groups, group] };
  return { tree: moveTo(added, groupKey(id), to), key: groupKey(id) };
}

export function insertCriterion(
  tree: CriteriaTree,
  to: { parent: string; index: number },
  titles: Titles,
  kind: Kind,
): Inserted {
  const id = slugFor(titles.title, new Set(Object.keys(tree.criteria)), 'tieu-chi');
  const shared = { group: to.parent, order: 1, ...titled(titles) };
  const criterion: Criterion = { ...blank(kind, 10), ...shared };
  const added = { ...tree, criteria: { ...tree.criteria, [id]: criterion } };
  return { tree: moveTo(added, criterionKey(id), to), key: criterionKey(id) };
}

/** Where a new row goes when `row` is chosen: a group behind it or in it, a criterion behind it. */
export function placeForGroup(
  tree: CriteriaTree,
  row: TreeRow | null,
  inside: boolean,
): Destination {
  if (row === null) return { parent: null, index: groupsIn(tree, null).length };
  if (row.kind === 'criterion') return { parent: row.criterion.group, index: 0 };
  if (inside) return { parent: row.group.id, index: groupsIn(tree, row.group.id).length };
  const siblings = groupsIn(tree, row.parent).map((group) => group.id);
  return { parent: row.parent, index: siblings.indexOf(row.group.id) + 1 };
}

export function placeForCriterion(
  tree: CriteriaTree,
  row: TreeRow,
): { parent: string; index: number } {
  if (row.kind === 'group') {
    return { parent: row.group.id, index: criteriaOf(tree, row.group.id).length };
  }
  const { group, id } = row.criterion;
  const siblings = criteriaOf(tree, group).map((each) => each.id);
  return { parent: group, index: siblings.indexOf(id) + 1 };
}

/** Takes a row out, a group with all that stands in it. */
export function remove(tree: CriteriaTree, key: NodeKey): CriteriaTree {
  const gone = new Set<NodeKey>(
    isGroupKey(key) ? rowsWithin(tree, idOf(key)).map((row) => row.key) : [key],
  );
  const criteria = Object.entries(tree.criteria).filter(([id]) => !gone.has(criterionKey(id)));
  const left = {
    groups: tree.groups.filter(({ id }) => !gone.has(groupKey(id))),
    criteria: Object.fromEntries(criteria),
  };
  return arranged(contentsOf(left), arrangementOf(left));
}

export function updateGroup(
  tree: CriteriaTree,
  id: string,
  change: Partial<Pick<CriteriaGroup, 'title' | 'titleEn' | 'cap' | 'isBonus'>>,
): CriteriaTree {
  const groups = tree.groups.map((group) => {
    if (group.id !== id) return group;
    const next = { ...group, ...change };
    return { ...next, isBonus: next.isBonus && next.parent === null };
  });
  return { ...tree, groups };
}

/** Its place stays as it is, whatever `next` says of it. */
export function updateCriterion(tree: CriteriaTree, id: string, next: Criterion): CriteriaTree {
  const before = tree.criteria[id];
  if (before === undefined) return tree;
  const { group, order } = before;
  return { ...tree, criteria: { ...tree.criteria, [id]: { ...next, group, order } } };
}

/** The same criterion scored in another way, worth about the same. */
export function withKind(criterion: Criterion, kind: Kind): Criterion {
  if (criterion.kind === kind) return criterion;
  const { group, order, title, titleEn } = criterion;
  const effect = 'effect' in criterion ? criterion.effect : 'merit';
  const next = { ...blank(kind, worth(criterion)), group, order, title, titleEn };
  return 'effect' in next ? { ...next, effect } : next;
}

/** What is at stake in it: the most that it brings, or costs. */
function worth(criterion: Criterion): number {
  const merit: Criterion = 'effect' in criterion ? { ...criterion, effect: 'merit' } : criterion;
  return Math.min(10_000, Math.max(0.01, maxHundredths(merit) / 100));
}

type Blank<Of> = Of extends Criterion ? Omit<Of, 'group' | 'order' | 'title' | 'titleEn'> : never;

function blank(kind: Kind, points: number): Blank<Criterion> {
  switch (kind) {
    case 'graded':
      return { kind, max: points, step: Number.isInteger(points * 2) ? 0.5 : 0.01, weight: 1 };
    case 'passFail':
      return { kind, effect: 'merit', points };
    case 'counted':
      return Number.isInteger(points) && points <= 1000
        ? { kind, effect: 'merit', pointsEach: 1, max: points }
        : { kind, effect: 'merit', pointsEach: points, max: 1 };
    case 'target':
      return { kind, points, baseShare: 80, unit: '' };
  }
}
