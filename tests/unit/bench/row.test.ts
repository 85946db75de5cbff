import { expect, it } from 'vitest';
import { isAskedFor, row, table } from '../../../scripts/bench/row.ts';

const fields = { id: 'quota.8', what: 'claims', unit: 'claims/s', value: 123.456 };

it('gives a ratio to what has a floor', () => {
  expect(row(fields, 200)).toEqual({ ...fields, value: 123.5, floor: 200, ratio: 0.6173 });
});

it('has no ratio without a floor', () => {
  expect(row(fields)).toEqual({ ...fields, value: 123.5, floor: null, ratio: null });
});

it.each([
  ['quota.64', 'quota.64', true],
  ['quota.64.p99', 'quota.64', true],
  ['quota.64', 'quota', true],
  ['quota.64', undefined, true],
  ['quota.64', 'quota.6', false],
  ['quota.64', 'quota.64.p99', false],
])('%s is asked for by %s: %s', (id, only, expected) => {
  expect(isAskedFor(id, only)).toBe(expected);
});

it('lines the columns up', () => {
  const lines = table([row(fields, 200), row({ ...fields, id: 'quota.64.p99' })]).split('\n');
  expect(lines[1]).toMatch(/^quota\.8 {7}123\.5 {4}200 {2}0\.6173 {2}claims\/s {2}claims$/);
  expect(lines[2]).toMatch(/^quota\.64\.p99 {2}123\.5 {6}– {7}– {2}claims\/s {2}claims$/);
});
