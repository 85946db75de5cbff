import type { CriteriaTree } from '@domain/criteria-tree.js';
import { describe, expect, test } from 'vitest';
import { insertCriterion, insertGroup } from '../../../../web/src/pages/setup/tree/tree-edit.ts';
import { rowsInView, wishOf } from '../../../../web/src/pages/setup/tree/tree-keys.ts';
import { type NodeKey, treeRows } from '../../../../web/src/pages/setup/tree/tree-rows.ts';

const titles = (title: string) => ({ title, titleEn: '' });

function tree(): CriteriaTree {
  let made = insertGroup(
    { groups: [], criteria: {} },
    { parent: null, index: 0 },
    titles('A'),
  ).tree;
  made = insertGroup(made, { parent: null, index: 1 }, titles('Đoàn kết')).tree;
  made = insertCriterion(made, { parent: 'a', index: 0 }, titles('Ước'), 'graded').tree;
  return insertCriterion(made, { parent: 'doan-ket', index: 0 }, titles('Én'), 'graded').tree;
}

const ROWS = treeRows(tree());
const none: ReadonlySet<NodeKey> = new Set();
const press = (key: string, more: { altKey?: boolean; ctrlKey?: boolean } = {}) => ({
  ...{ key, altKey: false, ctrlKey: false, metaKey: false },
  ...more,
});
const wish = (key: string, selected: NodeKey, collapsed = none) =>
  wishOf(press(key), rowsInView(ROWS, collapsed), selected, collapsed);

describe('the keys of the tree', () => {
  test.each<[string, NodeKey, unknown]>([
    ['ArrowDown', 'g:a', { wish: 'select', key: 'c:uoc' }],
    ['ArrowUp', 'c:uoc', { wish: 'select', key: 'g:a' }],
    ['ArrowUp', 'g:a', null],
    ['ArrowDown', 'c:en', null],
    ['Home', 'c:en', { wish: 'select', key: 'g:a' }],
    ['End', 'g:a', { wish: 'select', key: 'c:en' }],
    ['ArrowRight', 'g:a', { wish: 'select', key: 'c:uoc' }],
    ['ArrowRight', 'c:uoc', null],
    ['ArrowLeft', 'g:a', { wish: 'collapse', key: 'g:a' }],
    ['ArrowLeft', 'c:uoc', { wish: 'select', key: 'g:a' }],
    ['Enter', 'c:uoc', { wish: 'edit' }],
    ['Delete', 'c:uoc', { wish: 'remove' }],
    ['d', 'g:a', { wish: 'select', key: 'g:doan-ket' }],
    ['e', 'g:a', { wish: 'select', key: 'c:en' }],
    ['Tab', 'g:a', null],
    ['Escape', 'g:a', null],
  ])('%s at %s', (key, selected, expected) => {
    expect(wish(key, selected)).toEqual(expected);
  });

  test('Alt and an arrow moves the row, never the reader', () => {
    const of = (key: string) => wishOf(press(key, { altKey: true }), ROWS, 'c:uoc', none);
    expect(of('ArrowUp')).toEqual({ wish: 'move', direction: 'up' });
    expect(of('ArrowLeft')).toEqual({ wish: 'move', direction: 'out' });
    expect(of('F4')).toBeNull();
    expect(wishOf(press('z', { ctrlKey: true }), ROWS, 'c:uoc', none)).toEqual({ wish: 'undo' });
    expect(wishOf(press('s', { ctrlKey: true }), ROWS, 'c:uoc', none)).toBeNull();
  });

  test('what stands in a folded group is out of view and is opened by →', () => {
    const folded: ReadonlySet<NodeKey> = new Set<NodeKey>(['g:a']);
    expect(rowsInView(ROWS, folded).map(({ key }) => key)).toEqual(['g:a', 'g:doan-ket', 'c:en']);
    expect(wish('ArrowRight', 'g:a', folded)).toEqual({ wish: 'expand', key: 'g:a' });
    expect(wish('ArrowDown', 'g:a', folded)).toEqual({ wish: 'select', key: 'g:doan-ket' });
  });
});
