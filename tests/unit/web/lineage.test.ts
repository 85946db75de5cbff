import type { Member } from '@domain/member.js';
import { expect, it } from 'vitest';
import { predecessorsOf, successorsOf } from '../../../web/src/pages/blocs/lineage.ts';

const member = (id: string, successor: string | null): Member => ({
  ...{ id, unit: id, unitEn: id, shortName: id, note: '', successor },
  ...{ validFrom: new Date(0), validTo: null },
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
