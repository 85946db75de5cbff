import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberIn, storedNumber } from '../../../functions/src/files/numbers.js';

it.each([
  ['10', 10],
  [' 0,5 ', 0.5],
  ['0.5', 0.5],
  ['1.000', 1000],
  ['1.000.000', 1_000_000],
  ['1.000,25', 1000.25],
  ['1 000', 1000],
  ['+7', 7],
  ['1,000', null],
  ['0.500', null],
  ['1,000.5', null],
  ['10.00.00', null],
  ['-5', null],
  ['1e3', null],
  ['', null],
  ['mười', null],
  ['٣', null],
])('%j is %s', (text, value) => {
  expect(numberIn(text)).toBe(value);
});

it('every number of hundredths is read as a Vietnamese writes it, with and without dots', () => {
  const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), (hundredths) => {
      const value = hundredths / 100;
      expect(numberIn(`${value}`.replace('.', ','))).toBe(value);
      expect(numberIn(grouped.format(value))).toBe(value);
      expect(storedNumber(`${value}`)).toBe(value);
    }),
  );
});

it.each([
  ['0.30000000000000004', 0.3],
  ['1E3', 1000],
  ['0.005', 0.005],
  ['x', null],
])('a spreadsheet’s %s is %s', (text, value) => {
  expect(storedNumber(text)).toBe(value);
});
