import {
  heirOf,
  heritageOf,
  membersDuring,
  predecessorsOf,
  successorsOf,
} from '@domain/lineage.js';
import type { Member } from '@domain/member.js';
import { expect, it } from 'vitest';

const member = (id: string, successor: string | null, validTo: string | null = null): Member => ({
  ...{ id, unit: id, unitEn: id, shortName: id, note: '', successor },
  ...{ validFrom: new Date(0), validTo: validTo === null ? null : new Date(validTo) },
});
const ids = (members: readonly Member[]) => members.map(({ id }) => id);

it('follows a unit through every merger, both ways', () => {
  const members = [member('a', 'c'), member('b', 'c'), member('c', 'd'), member('d', null)];
  expect(ids(successorsOf(members, 'a'))).toEqual(['c', 'd']);
  expect(ids(predecessorsOf(members, 'd'))).toEqual(['c', 'a', 'b']);
  expect(successorsOf(members, 'd')).toEqual([]);
});

it('ends on a circle and on a unit that is not there', () => {
  const circle = [member('a', 'b'), member('b', 'a')];
  expect(ids(successorsOf(circle, 'a'))).toEqual(['b']);
  expect(successorsOf([member('a', 'gone')], 'a')).toEqual([]);
});

/** Two became one in 2025, which is to become a fourth in 2030. */
const merged = [
  member('a', 'c', '2024-12-31T17:00:00Z'),
  member('b', 'c', '2024-12-31T17:00:00Z'),
  member('c', 'd', '2029-12-31T17:00:00Z'),
  member('d', null),
  member('e', null, '2024-12-31T17:00:00Z'),
];

it('names the unit that has the work at a moment, no merger ahead of its time', () => {
  const at = (moment: string) => ['a', 'c'].map((id) => heirOf(merged, id, new Date(moment))?.id);
  expect(at('2024-12-31T16:59:59.999Z')).toEqual([undefined, undefined]);
  expect(at('2024-12-31T17:00:00Z')).toEqual(['c', undefined]);
  expect(at('2029-12-31T17:00:00Z')).toEqual(['d', 'd']);
});

it('finds all that came to a unit by a moment', () => {
  expect(ids(heritageOf(merged, 'c', new Date('2026-01-01')))).toEqual(['a', 'b']);
  expect(heritageOf(merged, 'd', new Date('2026-01-01'))).toEqual([]);
  expect(ids(heritageOf(merged, 'd', new Date('2030-01-01')))).toEqual(['a', 'b', 'c']);
});

it('knows no heir of a unit that left without one, is not there, or goes round in a circle', () => {
  const now = new Date('2030-01-01');
  const circle = [member('x', 'y', '2020-01-01'), member('y', 'x', '2020-01-01')];
  expect(heirOf(merged, 'e', now)).toBeNull();
  expect(heirOf(merged, 'nobody', now)).toBeNull();
  expect(heirOf([member('z', 'gone', '2020-01-01')], 'z', now)).toBeNull();
  expect(heirOf(circle, 'x', now)?.id).toBe('y');
});

it('counts a unit into every year that it was a member in, by the calendar of Hanoi', () => {
  expect(ids(membersDuring(merged, '2024'))).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(ids(membersDuring(merged, '2025'))).toEqual(['c', 'd']);
  const newcomer = { ...member('n', null), validFrom: new Date('2024-12-31T17:00:00Z') };
  expect(membersDuring([newcomer], '2024')).toEqual([]);
  expect(ids(membersDuring([newcomer], '2025'))).toEqual(['n']);
});
