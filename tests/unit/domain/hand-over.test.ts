import { rolesAfter } from '@domain/acts/hand-over.js';
import { Role, type Seat } from '@domain/seat.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const NOW = new Date('2026-06-01T00:00:00Z');
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5'];
const roles = fc.uniqueArray(fc.constantFrom(...Role.options), { minLength: 1 });

it('leaves exactly one head, no one with both posts, and every other role as it was', () => {
  const property = fc.property(
    fc.tuple(...PEOPLE.map(() => roles)),
    fc.shuffledSubarray(PEOPLE, { minLength: 2, maxLength: 2 }),
    fc.boolean(),
    (each, [next = '', other = ''], isDeputyNamed) => {
      const seats: Seat[] = PEOPLE.map((id, index) => ({
        ...{ id, member: 'bnv', roles: each[index] ?? [], post: 'x', postEn: 'x' },
        ...{ validFrom: new Date('2026-01-01T00:00:00Z'), validTo: null },
      }));
      const deputy = isDeputyNamed ? other : null;
      const changed = rolesAfter(seats, { next, deputy }, NOW);
      const after = seats.map(({ id, roles: before }) => ({
        id,
        before,
        now: changed.get(id) ?? before,
      }));
      expect(after.filter(({ now }) => now.includes('head')).map(({ id }) => id)).toEqual([next]);
      if (deputy !== null) {
        const deputies = after.filter(({ now }) => now.includes('deputy'));
        expect(deputies.map(({ id }) => id)).toEqual([deputy]);
      }
      for (const { before, now } of after) {
        expect(now.includes('head') && now.includes('deputy')).toBe(false);
        const others = (list: readonly Role[]) =>
          list.filter((role) => role !== 'head' && role !== 'deputy').sort();
        expect(others(now)).toEqual(others(before));
      }
    },
  );
  fc.assert(property, { numRuns: 500, seed: 2026 });
});
