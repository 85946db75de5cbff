import { rank } from '@domain/ranking.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Row = { name: string; total: number; tieBreakKeys: number[] };
const byName = (a: Row, b: Row) => a.name.localeCompare(b.name, 'vi');
const row = (name: string, total: number, ...tieBreakKeys: number[]): Row => ({
  name,
  total,
  tieBreakKeys,
});
const ranksOf = (rows: Row[]) => rank(rows, byName).map(({ rank: place }) => place);
const namesOf = (rows: Row[]) => rank(rows, byName).map(({ row: { name } }) => name);

describe('ranks', () => {
  it('are shared by equals, and the next is skipped', () => {
    const rows = [row('a', 9), row('b', 8), row('c', 8), row('d', 7)];
    expect(ranksOf(rows)).toEqual([1, 2, 2, 4]);
  });
  it('follow the tie-break chain step by step', () => {
    const rows = [row('a', 8, 5, -10), row('b', 8, 5, -5), row('c', 8, 6, -20), row('d', 8, 5, -5)];
    expect(namesOf(rows)).toEqual(['c', 'b', 'd', 'a']);
    expect(ranksOf(rows)).toEqual([1, 2, 2, 4]);
  });
  it('let the name settle who is printed first, and nothing more', () => {
    const rows = [row('Đà Nẵng', 8), row('Cần Thơ', 8), row('An Giang', 8)];
    expect(namesOf(rows)).toEqual(['An Giang', 'Cần Thơ', 'Đà Nẵng']);
    expect(ranksOf(rows)).toEqual([1, 1, 1]);
  });
  it('hold while rows with an older, shorter chain are still about', () => {
    const rows = [row('a', 8), row('b', 8, -5), row('c', 8, 5)];
    expect(namesOf(rows)).toEqual(['c', 'a', 'b']);
    expect(namesOf([...rows].reverse())).toEqual(['c', 'a', 'b']);
  });
  it('of nobody are none', () => expect(ranksOf([])).toEqual([]));
});

const rows = fc
  .array(
    fc.record({
      total: fc.integer({ min: 0, max: 4 }),
      tieBreakKeys: fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map((fields, index) => ({ name: String(index).padStart(2, '0'), ...fields })),
  );

/** The plain meaning of standing above: a higher total, else a higher first key that differs. */
function standsAbove(a: Row, b: Row): boolean {
  const chain = ({ total, tieBreakKeys }: Row) => [total, ...tieBreakKeys, 0, 0, 0];
  const theirs = chain(b);
  const step = chain(a).findIndex((key, index) => key !== (theirs[index] ?? 0));
  return step !== -1 && (chain(a)[step] ?? 0) > (theirs[step] ?? 0);
}

describe('any rows', () => {
  it('are ranked the same in whatever order they come', () => {
    const twice = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(twice, ([list, shuffled]) => {
        expect(rank(shuffled, byName)).toEqual(rank(list, byName));
      }),
    );
  });
  it('have rank 1 + the number of rows that stand above', () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const { rank: place, row: own } of rank(list, byName)) {
          expect(place).toBe(1 + list.filter((other) => standsAbove(other, own)).length);
        }
      }),
    );
  });
  it('are all there, and none is touched', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const before = structuredClone(list);
        expect(namesOf(list).sort()).toEqual(before.map(({ name }) => name));
        expect(list).toEqual(before);
      }),
    );
  });
});
