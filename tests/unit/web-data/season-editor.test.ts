import type { CriteriaTree } from '@domain/criteria-tree.js';
import type { Criterion } from '@domain/criterion.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeLists } from '../../../web/src/data/setup/merge-lists.ts';
import { draftOf, type SeasonDraft, withTree } from '../../../web/src/data/setup/season-draft.ts';
import {
  arrive,
  beginEditing,
  choose,
  edit,
  sent,
  toSend,
} from '../../../web/src/data/setup/season-editor.ts';
import { mergeDrafts } from '../../../web/src/data/setup/season-merge.ts';
import { seasonOf } from '../../documents.ts';

const NOW = new Date('2026-06-15T02:00:00Z');
const BASE: SeasonDraft = draftOf({ id: '2026', ...seasonOf(NOW) });
const criterion = (title: string, group: string, order: number): Criterion => ({
  ...{ kind: 'graded', title, titleEn: title, group, order, max: 10, step: 1, weight: 1 },
});
const group = (id: string, parent: string | null = null) => ({
  ...{ id, title: id, titleEn: id, parent, cap: null, isBonus: false },
});
const TREE: CriteriaTree = {
  groups: [group('a'), group('b')],
  criteria: { x: criterion('x', 'a', 1), y: criterion('y', 'a', 2), z: criterion('z', 'b', 3) },
};
const DRAFT = withTree(BASE, TREE);
const renamed = (id: string, title: string) =>
  withTree(DRAFT, {
    ...TREE,
    criteria: { ...TREE.criteria, [id]: { ...criterion(title, 'a', 1), ...place(id), title } },
  });
const place = (id: string) => ({
  group: TREE.criteria[id]?.group ?? 'a',
  order: TREE.criteria[id]?.order ?? 9,
});

test('what one has just sent and hears before the answer is nobody else’s', () => {
  const typed = edit(beginEditing(1, DRAFT), renamed('x', 'X'));
  const sections = toSend(typed);
  if (sections === null) throw new Error('Nothing to send.');
  const typedOn = edit(typed, renamed('x', 'X và hơn nữa'));
  const heard = arrive(typedOn, 2, renamed('x', 'X'), [sections]);
  expect(heard.clashes).toEqual([]);
  expect(heard.mine).toEqual(typedOn.mine);
  expect(sent(heard, sections, 2)).toEqual(heard);
  // The same text from a colleague is asked about, as ever.
  expect(arrive(typedOn, 2, renamed('x', 'X')).clashes).toHaveLength(1);
});

describe('two people at one season', () => {
  test('accents in pieces (NFD), which the server composes, are no second opinion', () => {
    const typed = edit(beginEditing(1, DRAFT), { ...DRAFT, theme: 'Đoàn kết'.normalize('NFD') });
    const heard = arrive(typed, 2, { ...DRAFT, theme: 'Đoàn kết'.normalize('NFC') });
    expect(heard.clashes).toEqual([]);
    expect(toSend(heard)).toBeNull();
  });
  test('different texts, dates and settings meet without a question', () => {
    const mine = {
      ...DRAFT,
      theme: 'Chủ đề của tôi',
      scoring: { ...DRAFT.scoring, peersPerUnit: 3 },
    };
    const theirs = {
      ...DRAFT,
      themeEn: 'Their theme',
      scoring: { ...DRAFT.scoring, isBoardPublic: false },
    };
    const { draft, clashes } = mergeDrafts(DRAFT, mine, theirs);
    expect(clashes).toEqual([]);
    expect(draft).toEqual({
      ...DRAFT,
      theme: 'Chủ đề của tôi',
      themeEn: 'Their theme',
      scoring: { ...DRAFT.scoring, peersPerUnit: 3, isBoardPublic: false },
    });
  });

  test('each writes in a criterion of their own', () => {
    const { draft, clashes } = mergeDrafts(DRAFT, renamed('x', 'X của tôi'), renamed('y', 'Y kia'));
    expect(clashes).toEqual([]);
    expect(draft.criteria).toMatchObject({ x: { title: 'X của tôi' }, y: { title: 'Y kia' } });
  });

  test('each adds a criterion to the same group', () => {
    const added = (id: string) =>
      withTree(DRAFT, {
        ...TREE,
        criteria: {
          ...TREE.criteria,
          [id]: criterion(id, 'a', 3),
          z: { ...criterion('z', 'b', 4) },
        },
      });
    const { draft, clashes } = mergeDrafts(DRAFT, added('mine'), added('theirs'));
    expect(clashes).toEqual([]);
    expect(Object.keys(draft.criteria).sort()).toEqual(['mine', 'theirs', 'x', 'y', 'z']);
    const orders = Object.values(draft.criteria).map(({ order }) => order);
    expect(orders.sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test('the same text twice is asked about, and both texts are there', () => {
    const mine = { ...DRAFT, theme: 'Của tôi' };
    const theirs = { ...DRAFT, theme: 'Của họ' };
    const { draft, clashes } = mergeDrafts(DRAFT, mine, theirs);
    expect(draft.theme).toBe('Của tôi');
    expect(clashes).toEqual([{ part: 'theme', mine: 'Của tôi', theirs: 'Của họ' }]);
  });

  test('a row taken out while the other wrote in it is asked about as a whole', () => {
    const { y: _, ...rest } = TREE.criteria;
    const mine = withTree(DRAFT, { ...TREE, criteria: { ...rest, z: criterion('z', 'b', 2) } });
    const { draft, clashes } = mergeDrafts(DRAFT, mine, renamed('y', 'Y kia'));
    expect(clashes.map(({ part }) => part)).toEqual(['tree']);
    expect(draft.criteria).toEqual(mine.criteria);
  });

  test('a group moved into another by one and the other way round by the other is no tree', () => {
    const mine = withTree(DRAFT, { ...TREE, groups: [group('a'), group('b', 'a')] });
    const theirs = withTree(DRAFT, { ...TREE, groups: [group('b'), group('a', 'b')] });
    expect(mergeDrafts(DRAFT, mine, theirs).clashes.map(({ part }) => part)).toEqual(['tree']);
  });
});

describe('what is sent', () => {
  test('nothing when nothing changed, and only the sections that did', () => {
    const editing = beginEditing(4, DRAFT);
    expect(toSend(editing)).toBeNull();
    const typed = edit(editing, { ...DRAFT, theme: 'Mới' });
    expect(toSend(typed)).toEqual({ theme: { theme: 'Mới', themeEn: DRAFT.themeEn } });
  });

  test('a window that closes before it opens and an empty law version wait', () => {
    const windows = {
      ...DRAFT.windows,
      agreement: { opensAt: '2026-03-01T00:00:00.000Z', closesAt: '2026-02-01T00:00:00.000Z' },
    };
    const editing = edit(beginEditing(1, DRAFT), { ...DRAFT, windows, lawVersion: ' ' });
    expect(toSend(editing)).toBeNull();
  });

  test('a part in dispute goes as the server has it until somebody chooses', () => {
    const mine = { ...DRAFT, theme: 'Của tôi', themeEn: 'Mine' };
    const arrived = arrive(edit(beginEditing(1, DRAFT), mine), 2, { ...DRAFT, theme: 'Của họ' });
    expect(arrived.mine.theme).toBe('Của tôi');
    expect(toSend(arrived)).toEqual({ theme: { theme: 'Của họ', themeEn: 'Mine' } });
    const kept = choose(arrived, 'theme', 'mine');
    expect(toSend(kept)).toEqual({ theme: { theme: 'Của tôi', themeEn: 'Mine' } });
    const taken = choose(arrived, 'theme', 'theirs');
    expect(taken.mine.theme).toBe('Của họ');
    expect(taken.clashes).toEqual([]);
  });

  test('a question stays open while the other side goes on', () => {
    const mine = { ...DRAFT, theme: 'Của tôi' };
    const once = arrive(edit(beginEditing(1, DRAFT), mine), 2, { ...DRAFT, theme: 'Của họ' });
    const twice = arrive(once, 3, { ...DRAFT, theme: 'Của họ', source: 'Nguồn' });
    expect(twice.clashes.map(({ part }) => part)).toEqual(['theme']);
    expect(twice.mine).toMatchObject({ theme: 'Của tôi', source: 'Nguồn' });
  });

  test('the listener may tell of a save before its answer', () => {
    const typed = edit(beginEditing(1, DRAFT), { ...DRAFT, theme: 'Mới' });
    const sections = toSend(typed);
    if (sections === null) throw new Error('nothing to send');
    const heard = arrive(typed, 2, { ...DRAFT, theme: 'Mới' });
    expect(toSend(heard)).toBeNull();
    expect(sent(heard, sections, 2)).toBe(heard);
    const answered = sent(typed, sections, 2);
    expect(toSend(answered)).toBeNull();
    expect(arrive(answered, 2, { ...DRAFT, theme: 'Mới' })).toBe(answered);
  });

  test('what was typed while the save was under way is sent next', () => {
    const typed = edit(beginEditing(1, DRAFT), { ...DRAFT, theme: 'Mộ' });
    const sections = toSend(typed);
    if (sections === null) throw new Error('nothing to send');
    const more = sent(edit(typed, { ...DRAFT, theme: 'Mới' }), sections, 2);
    expect(more.mine.theme).toBe('Mới');
    expect(toSend(more)).toMatchObject({ theme: { theme: 'Mới' } });
  });
});

describe('lists of two people', () => {
  const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });

  test('what either added is there, what either took out is not', () => {
    fc.assert(
      fc.property(list, list, list, (base, mine, theirs) => {
        const merged = mergeLists(base, mine, theirs);
        if (merged === null) return;
        const expected = [...'abcdefgh'].filter((id) =>
          base.includes(id)
            ? mine.includes(id) && theirs.includes(id)
            : mine.includes(id) || theirs.includes(id),
        );
        expect([...merged].sort()).toEqual(expected);
      }),
    );
  });

  test('a side that changed nothing changes nothing', () => {
    fc.assert(
      fc.property(list, list, (base, other) => {
        expect(mergeLists(base, base, other)).toEqual(other);
        expect(mergeLists(base, other, base)).toEqual(other);
      }),
    );
  });

  test('two orders are asked about', () => {
    expect(mergeLists(['a', 'b', 'c'], ['b', 'a', 'c'], ['a', 'c', 'b'])).toBeNull();
  });
});
