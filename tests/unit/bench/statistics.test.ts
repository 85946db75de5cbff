import { describe, expect, it } from 'vitest';
import { percentile, perSecond } from '../../../scripts/bench/statistics.ts';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it('is the nearest rank, whatever the order of the samples', () => {
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([3, 1, 2], 0.99)).toBe(3);
  });

  it('reaches from the smallest sample to the largest', () => {
    expect(percentile(hundred, 0)).toBe(1);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it('leaves the samples as they are', () => {
    const samples = [3, 1, 2];
    percentile(samples, 0.5);
    expect(samples).toEqual([3, 1, 2]);
  });

  it('is nothing without samples', () => {
    expect(() => percentile([], 0.5)).toThrow('no samples');
  });
});

it('takes the rate of the median round', () => {
  const usual = { count: 100, ms: 1_000 };
  const disturbed = { count: 100, ms: 20_000 };
  expect(perSecond([usual, disturbed, usual])).toBe(100);
});
