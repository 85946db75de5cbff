import { changeCapacity } from '@domain/acts/set-quota.js';
import { DomainError } from '@domain/error.js';
import { freePlace, startFor } from '@domain/quota.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const capacity = fc.integer({ min: 0, max: 40 });
/** A capacity and some of its slots, taken. */
const quota = capacity.chain((size) =>
  fc.record({
    size: fc.constant(size),
    taken: fc
      .subarray(Array.from({ length: size }, (_, index) => index + 1))
      .map((slots) => new Set(slots)),
  }),
);
const start = fc.integer({ min: 0, max: 0xffffffff });

describe('a free place', () => {
  it('is found exactly when there is one, within the capacity', () => {
    fc.assert(
      fc.property(quota, start, ({ size, taken }, from) => {
        const place = freePlace(taken, size, from);
        if (place === null) {
          expect(taken.size).toBe(size);
          return;
        }
        expect(place).toBeGreaterThanOrEqual(1);
        expect(place).toBeLessThanOrEqual(size);
        expect(taken.has(place)).toBe(false);
      }),
    );
  });
  it('is the first one from the start on and around', () => {
    expect(freePlace(new Set([3, 1]), 3, 2)).toBe(2);
    expect(freePlace(new Set([]), 3, 4)).toBe(2);
    expect(freePlace(new Set([]), 0, 4)).toBe(null);
  });
  it('is looked for from a place that an id always gives', () => {
    expect(startFor('bnv-draft-1')).toBe(startFor('bnv-draft-1'));
    const places = Array.from({ length: 2000 }, (_, index) => startFor(`id-${index}`) % 20);
    const counts = Array.from(
      { length: 20 },
      (_, p) => places.filter((place) => place === p).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(50);
  });
});

describe('a change of capacity', () => {
  it('keeps every nomination, each in a slot of its own within the new capacity', () => {
    fc.assert(
      fc.property(quota, capacity, ({ size, taken }, after) => {
        fc.pre(taken.size <= after);
        const { moves } = changeCapacity(size, after, taken);
        const moved = new Map(moves.map(({ from, to }) => [from, to]));
        const slots = [...taken].map((slot) => moved.get(slot) ?? slot);
        expect(new Set(slots).size).toBe(taken.size);
        expect(slots.every((slot) => slot >= 1 && slot <= after)).toBe(true);
        // Nobody moves who need not, and nobody onto another.
        expect(
          moves.every(({ from, to }) => from > after && taken.has(from) && !taken.has(to)),
        ).toBe(true);
      }),
    );
  });
  it('adds and takes away exactly the places between the two', () => {
    fc.assert(
      fc.property(quota, capacity, ({ size, taken }, after) => {
        fc.pre(taken.size <= after);
        const { added, removed } = changeCapacity(size, after, taken);
        const before = Array.from({ length: size }, (_, index) => index + 1);
        const places = [...before.filter((n) => !removed.includes(n)), ...added];
        expect(places).toEqual(Array.from({ length: after }, (_, index) => index + 1));
      }),
    );
  });
  it('below what is taken is refused, with the number that is', () => {
    fc.assert(
      fc.property(quota, capacity, ({ size, taken }, after) => {
        fc.pre(taken.size > after);
        try {
          changeCapacity(size, after, taken);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
          expect(error).toMatchObject({ code: 'below-taken', detail: { taken: taken.size } });
          return;
        }
        expect.unreachable();
      }),
    );
  });
});
