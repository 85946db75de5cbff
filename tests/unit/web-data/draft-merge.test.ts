import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge, same } from '../../../web/src/data/draft-merge.js';

// Few values, so that equal ones meet often.
const value = fc.constantFrom<unknown>(null, '', 'a', 'b', 0, 7.5, [], [{ number: '1/BC' }]);
const threeWay = fc.tuple(value, value, value);

type Draft = Record<string, unknown>;
const FIELDS = ['name', 'position', 'achievement'];
const draft = fc.record(Object.fromEntries(FIELDS.map((field) => [field, value])));

/** What is stored once every field is merged, and the fields that nobody but a person can settle. */
function mergeAll(base: Draft, mine: Draft, theirs: Draft): { stored: Draft; asked: string[] } {
  const stored = { ...theirs };
  const asked: string[] = [];
  for (const field of FIELDS) {
    const merged = merge(base[field], mine[field], theirs[field]);
    if (merged === 'mine') stored[field] = mine[field];
    if (merged === 'conflict') asked.push(field);
  }
  return { stored, asked };
}

const changed = (base: Draft, side: Draft) =>
  FIELDS.filter((field) => !same(base[field], side[field]));

describe('the merge of one field', () => {
  it('loses nothing: a change is dropped only where the other side wrote the same', () => {
    fc.assert(
      fc.property(threeWay, ([base, mine, theirs]) => {
        const merged = merge(base, mine, theirs);
        if (merged === 'theirs') expect(same(mine, base)).toBe(true);
        if (merged === 'mine') expect(same(theirs, base)).toBe(true);
        if (merged === 'settled') expect(same(mine, theirs)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
  it('has the same result from both sides', () => {
    const seenFromThere = { mine: 'theirs', theirs: 'mine' } as Record<string, string>;
    fc.assert(
      fc.property(threeWay, ([base, mine, theirs]) => {
        const merged = merge(base, mine, theirs);
        expect(merge(base, theirs, mine)).toBe(seenFromThere[merged] ?? merged);
      }),
      { numRuns: 5_000 },
    );
  });
  it('takes maps for the same whatever the order of their keys', () => {
    expect(merge([], [{ a: 1, b: '' }], [{ b: '', a: 1 }])).toBe('settled');
  });
});

describe('the same data', () => {
  it.each<[unknown, unknown, boolean]>([
    ['ế'.normalize('NFD'), 'ế'.normalize('NFC'), true],
    [{ a: ['ế'.normalize('NFD')] }, { a: ['ế'.normalize('NFC')] }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [[], {}, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: null }, {}, false],
    [null, {}, false],
    ['1', 1, false],
    [new Date(5), new Date(5), true],
    [new Date(5), new Date(6), false],
    [new Date(5), {}, false],
  ])('%j and %j: %s', (a, b, isSame) => {
    expect(same(a, b)).toBe(isSame);
    expect(same(b, a)).toBe(isSame);
  });
});

describe('the merge of a draft', () => {
  it('asks about a field only where both sides changed it, to different values', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const both = changed(base, mine).filter((field) => changed(base, theirs).includes(field));
        const expected = both.filter((field) => !same(mine[field], theirs[field]));
        expect(mergeAll(base, mine, theirs).asked).toEqual(expected);
      }),
      { numRuns: 5_000 },
    );
  });
  it('stores both sides of disjoint changes, whoever comes first, and asks nobody', () => {
    const split = fc.tuple(draft, draft, draft, fc.subarray(FIELDS));
    fc.assert(
      fc.property(split, ([base, one, two, ofOne]) => {
        const pick = (side: Draft, isOurs: (field: string) => boolean) =>
          Object.fromEntries(FIELDS.map((f) => [f, isOurs(f) ? side[f] : base[f]]));
        const mine = pick(one, (field) => ofOne.includes(field));
        const theirs = pick(two, (field) => !ofOne.includes(field));
        const here = mergeAll(base, mine, theirs);
        const there = mergeAll(base, theirs, mine);
        expect([here.asked, there.asked]).toEqual([[], []]);
        expect(same(here.stored, there.stored)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
  it('is idempotent: what it stored merges again into itself', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const once = mergeAll(base, mine, theirs);
        const twice = mergeAll(base, mine, once.stored);
        expect(same(twice.stored, once.stored)).toBe(true);
        expect(twice.asked).toEqual(once.asked);
        expect(mergeAll(once.stored, once.stored, once.stored)).toEqual({ ...once, asked: [] });
      }),
      { numRuns: 5_000 },
    );
  });
});
