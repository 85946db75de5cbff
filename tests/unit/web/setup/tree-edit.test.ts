import { type CriteriaTree, faultOf } from '@domain/criteria-tree.js';
import { Criterion } from '@domain/criterion.js';
import { Slug } from '@domain/id.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugFor } from '../../../../web/src/pages/setup/tree/slug.ts';
import {
  insertCriterion,
  insertGroup,
  type Kind,
  placeForCriterion,
  placeForGroup,
  remove,
  updateCriterion,
  updateGroup,
  withKind,
} from '../../../../web/src/pages/setup/tree/tree-edit.ts';
import {
  type Direction,
  type DropSide,
  destination,
  dropDestination,
  moveTo,
} from '../../../../web/src/pages/setup/tree/tree-move.ts';
import {
  criterionKey,
  groupKey,
  type NodeKey,
  rowsWithin,
  treeRows,
} from '../../../../web/src/pages/setup/tree/tree-rows.ts';

const EMPTY: CriteriaTree = { groups: [], criteria: {} };
const KINDS: readonly Kind[] = ['graded', 'passFail', 'counted', 'target'];
const TITLES = ['Chuyển đổi số', 'Đoàn kết nội bộ', '  ', '—', 'Ký kết giao ước', 'Nhóm I', '😀'];

type Step =
  | { act: 'group' | 'criterion'; row: number; title: string; inside: boolean; kind: Kind }
  | { act: 'move'; row: number; direction: Direction }
  | { act: 'drop'; row: number; over: number; side: DropSide }
  | { act: 'remove'; row: number }
  | { act: 'rename'; row: number; title: string }
  | { act: 'kind'; row: number; kind: Kind }
  | { act: 'bonus'; row: number };

const row = fc.nat(1000);
const kind = fc.constantFrom(...KINDS);
const title = fc.constantFrom(...TITLES);
const made = { row, title, kind, inside: fc.boolean() };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('group' as const), ...made }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('criterion' as const), ...made }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('move' as const),
      row,
      direction: fc.constantFrom<Direction>('up', 'down', 'in', 'out'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('drop' as const),
      row,
      over: row,
      side: fc.constantFrom<DropSide>('before', 'into', 'after'),
    }),
  },
  fc.record({ act: fc.constant('remove' as const), row }),
  fc.record({ act: fc.constant('rename' as const), row, title }),
  fc.record({ act: fc.constant('kind' as const), row, kind }),
  fc.record({ act: fc.constant('bonus' as const), row }),
);

type State = { tree: CriteriaTree; keys: Set<NodeKey> };

function take({ tree, keys }: State, next: Step): State {
  const rows = treeRows(tree);
  const chosen = rows[next.row % Math.max(1, rows.length)];
  if (next.act === 'group') {
    const to = placeForGroup(tree, chosen ?? null, next.inside);
    const added = insertGroup(tree, to, { title: next.title, titleEn: '' });
    return { tree: added.tree, keys: new Set([...keys, added.key]) };
  }
  if (chosen === undefined) return { tree, keys };
  if (next.act === 'criterion') {
    const to = placeForCriterion(tree, chosen);
    const added = insertCriterion(tree, to, { title: next.title, titleEn: '' }, next.kind);
    return { tree: added.tree, keys: new Set([...keys, added.key]) };
  }
  if (next.act === 'remove') {
    const gone =
      chosen.kind === 'group'
        ? rowsWithin(tree, chosen.group.id).map(({ key }) => key)
        : [chosen.key];
    return {
      tree: remove(tree, chosen.key),
      keys: new Set([...keys].filter((key) => !gone.includes(key))),
    };
  }
  return { tree: changed(tree, next), keys };
}

function changed(tree: CriteriaTree, next: Step): CriteriaTree {
  const rows = treeRows(tree);
  const chosen = rows[next.row % Math.max(1, rows.length)];
  if (chosen === undefined) return tree;
  if (next.act === 'move') {
    const to = destination(tree, chosen.key, next.direction);
    return to === null ? tree : moveTo(tree, chosen.key, to);
  }
  if (next.act === 'drop') {
    const over = rows[next.over % rows.length];
    const to = over && dropDestination(tree, chosen.key, over, next.side);
    return to ? moveTo(tree, chosen.key, to) : tree;
  }
  if (chosen.kind === 'group') {
    if (next.act === 'rename') return updateGroup(tree, chosen.group.id, { title: next.title });
    if (next.act === 'bonus') return updateGroup(tree, chosen.group.id, { isBonus: true });
    return tree;
  }
  const { id, ...criterion } = chosen.criterion;
  if (next.act === 'rename') return updateCriterion(tree, id, { ...criterion, title: next.title });
  if (next.act === 'kind') return updateCriterion(tree, id, withKind(criterion, next.kind));
  return tree;
}

describe('any sequence of edits', () => {
  test('leaves a tree, and loses nothing but what was deleted', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state: State = { tree: EMPTY, keys: new Set() };
        for (const each of steps) {
          state = take(state, each);
          const rows = treeRows(state.tree);
          expect(faultOf(state.tree)).toBeNull();
          expect(new Set(rows.map(({ key }) => key))).toEqual(state.keys);
          expect(rows).toHaveLength(state.keys.size);
          const orders = rows.flatMap((of) =>
            of.kind === 'criterion' ? [of.criterion.order] : [],
          );
          expect(orders).toEqual(orders.map((_, index) => index + 1));
          for (const key of state.keys) expect(Slug.safeParse(key.slice(2)).success).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a move changes nothing but places', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.array(step, { maxLength: 20 }),
        (make, move) => {
          let state: State = { tree: EMPTY, keys: new Set() };
          for (const each of make) state = take(state, each);
          const before = contents(state.tree);
          for (const each of move) {
            if (each.act === 'move' || each.act === 'drop') state = take(state, each);
          }
          expect(contents(state.tree)).toEqual(before);
        },
      ),
    );
  });
});

/** What rows are, wherever they stand. A bonus that sinks below the first level is none any more. */
function contents({ groups, criteria }: CriteriaTree) {
  return {
    groups: Object.fromEntries(
      groups.map(({ id, title: name, titleEn, cap }) => [id, { name, titleEn, cap }]),
    ),
    criteria: Object.fromEntries(
      Object.entries(criteria).map(([id, { group, order, ...rest }]) => [id, rest]),
    ),
  };
}

function small(): CriteriaTree {
  let tree = insertGroup(EMPTY, { parent: null, index: 0 }, { title: 'A', titleEn: '' }).tree;
  tree = insertGroup(tree, { parent: null, index: 1 }, { title: 'B', titleEn: '' }).tree;
  tree = insertGroup(tree, { parent: 'a', index: 0 }, { title: 'A1', titleEn: '' }).tree;
  for (const [parent, name] of [
    ['a', 'x'],
    ['a', 'y'],
    ['a1', 'z'],
    ['b', 'w'],
  ] as const) {
    const to = { parent, index: 99 };
    tree = insertCriterion(tree, to, { title: name, titleEn: '' }, 'graded').tree;
  }
  return tree;
}

const page = (tree: CriteriaTree) =>
  treeRows(tree)
    .map(({ key, level }) => `${level}${key}`)
    .join(' ');

function moved(key: NodeKey, direction: Direction): string | null {
  const tree = small();
  const to = destination(tree, key, direction);
  return to === null ? null : page(moveTo(tree, key, to));
}

describe('one key press', () => {
  test('starts from this page', () => {
    expect(page(small())).toBe('1g:a 2c:x 2c:y 2g:a1 3c:z 1g:b 2c:w');
  });

  test.each<[NodeKey, Direction, string | null]>([
    ['c:y', 'up', '1g:a 2c:y 2c:x 2g:a1 3c:z 1g:b 2c:w'],
    ['c:y', 'down', '1g:a 2c:x 2g:a1 3c:y 3c:z 1g:b 2c:w'],
    ['c:w', 'up', '1g:a 2c:x 2c:y 2g:a1 3c:z 3c:w 1g:b'],
    ['c:x', 'up', null],
    ['c:w', 'down', null],
    ['c:y', 'in', '1g:a 2c:x 2g:a1 3c:y 3c:z 1g:b 2c:w'],
    ['c:z', 'out', '1g:a 2c:x 2c:y 2c:z 2g:a1 1g:b 2c:w'],
    ['c:x', 'out', null],
    ['g:b', 'up', '1g:b 2c:w 1g:a 2c:x 2c:y 2g:a1 3c:z'],
    ['g:b', 'in', '1g:a 2c:x 2c:y 2g:a1 3c:z 2g:b 3c:w'],
    ['g:a', 'in', null],
    ['g:a1', 'out', '1g:a 2c:x 2c:y 1g:a1 2c:z 1g:b 2c:w'],
    ['g:a', 'out', null],
  ])('%s goes %s', (key, direction, after) => {
    expect(moved(key, direction)).toBe(after);
  });

  test('a group is not let go in itself', () => {
    const tree = small();
    const inside = treeRows(tree).find(({ key }) => key === groupKey('a1'));
    if (inside === undefined) throw new Error('no row');
    expect(dropDestination(tree, groupKey('a'), inside, 'into')).toBeNull();
    expect(moveTo(tree, groupKey('a'), { parent: 'a1', index: 0 })).toBe(tree);
    expect(moveTo(tree, criterionKey('x'), { parent: null, index: 0 })).toBe(tree);
  });
});

describe('another kind', () => {
  test.each(KINDS.flatMap((from) => KINDS.map((to) => [from, to] as const)))(
    '%s → %s is valid',
    (from, to) => {
      const tree = insertCriterion(
        small(),
        { parent: 'a', index: 0 },
        { title: 'K', titleEn: '' },
        from,
      ).tree;
      const before = tree.criteria['k'];
      if (before === undefined) throw new Error('no criterion');
      const after = withKind(before, to);
      expect(Criterion.safeParse(after).success).toBe(true);
      expect(after).toMatchObject({ kind: to, title: 'K', group: 'a' });
    },
  );
});

describe('ids', () => {
  test.each([
    ['Chuyển đổi số', [], 'chuyen-doi-so'],
    ['Đoàn kết, đổi mới', [], 'doan-ket-doi-moi'],
    ['Chuyển đổi số', ['chuyen-doi-so'], 'chuyen-doi-so-2'],
    ['!!!', [], 'nhom'],
    ['Chuyển đổi số'.normalize('NFD'), [], 'chuyen-doi-so'],
  ])('%s with %j taken is %s', (words, taken, slug) => {
    expect(slugFor(words, new Set(taken), 'nhom')).toBe(slug);
  });

  test('are slugs whatever the title, and never taken twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { maxLength: 30 }), (titles) => {
        const taken = new Set<string>();
        for (const words of titles) {
          const slug = slugFor(words, taken, 'nhom');
          expect(Slug.safeParse(slug).success).toBe(true);
          expect(taken.has(slug)).toBe(false);
          taken.add(slug);
        }
      }),
    );
  });
});
