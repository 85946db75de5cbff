import {
  Criterion,
  hundredthsOf,
  isValueOf,
  maxHundredths,
  maxValue,
  stepOf,
} from '@domain/criterion.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aValueOf, criterion } from './arbitraries.ts';

const text = { group: 'tasks', order: 1, title: 'x', titleEn: 'x' };
const half = Criterion.parse({ kind: 'graded', max: 100, step: 0.5, weight: 2.5, ...text });
const late = Criterion.parse({
  ...{ kind: 'counted', effect: 'penalty', pointsEach: 2.5, max: 4 },
  ...text,
});

describe('a value', () => {
  it.each([0, 0.5, 42.5, 99.5, 100, 0.1 + 0.2 + 0.2])('of %d is on a step of 0.5', (value) =>
    expect(isValueOf(half, value)).toBe(true),
  );
  it.each([-0.5, 0.25, 42.51, 100.5, 42.5001, Number.NaN, Infinity, -Infinity, 1e300])(
    'of %d is not',
    (value) => expect(isValueOf(half, value)).toBe(false),
  );
  it.each([0, 1, 4])('of %d is a count', (value) => expect(isValueOf(late, value)).toBe(true));
  it.each([5, -1, 0.5, 1.01])('of %d is none', (value) =>
    expect(isValueOf(late, value)).toBe(false),
  );
  it('brings points by weight, or takes them off', () => {
    expect(hundredthsOf(half, 42.5)).toBe(10_625);
    expect(hundredthsOf(late, 3)).toBe(-750);
    expect(maxHundredths(half)).toBe(25_000);
    expect(maxHundredths(late)).toBe(0);
  });
});

describe('a criterion', () => {
  it.each([
    { step: 0 },
    { step: 0.001 },
    { step: -1 },
    { max: 10_001 },
    { max: Infinity },
    { weight: 1 / 3 },
    { weight: 0 },
    { kind: 'bonus' },
  ])('cannot have %j', (change) =>
    expect(Criterion.safeParse({ ...half, ...change }).success).toBe(false),
  );
});

/** The same question by ten-thousandths, read off the decimal digits instead of computed. */
function isOnStepByDigits(of: Criterion, value: number): boolean {
  if (value < 0 || value > maxValue(of)) return false;
  const units = (points: number) => BigInt(points.toFixed(4).replace('.', ''));
  return units(value) % 100n === 0n && units(value) % units(stepOf(of)) === 0n;
}

describe('any criterion', () => {
  it('takes what its digits say is on the step and in range, and nothing else', () => {
    const nudge = fc.constantFrom(0, 0.0001, 0.005, 0.01, -0.01, 0.5);
    const cases = criterion.chain((of) => fc.tuple(fc.constant(of), aValueOf(of), nudge));
    fc.assert(
      fc.property(cases, ([of, value, off]) => {
        expect(isValueOf(of, value + off)).toBe(isOnStepByDigits(of, value + off));
      }),
      { numRuns: 2000 },
    );
  });
  it('brings whole hundredths, at most its maximum, also for a value with a float’s error', () => {
    const error = fc.constantFrom(0, 4e-7, -4e-7);
    const cases = criterion.chain((of) => fc.tuple(fc.constant(of), aValueOf(of), error));
    fc.assert(
      fc.property(cases, ([of, value, off]) => {
        const brought = hundredthsOf(of, value + off);
        expect(Number.isInteger(brought)).toBe(true);
        expect(brought).toBeLessThanOrEqual(maxHundredths(of));
        expect(brought === hundredthsOf(of, value)).toBe(true);
      }),
    );
  });
});
