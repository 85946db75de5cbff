import { expect, it } from 'vitest';
import { sum, summary, verdict } from '../../../scripts/launcher/counts.ts';

const none = { passed: 0, failed: 0, skipped: 0 };

it('adds suites up into the last line', () => {
  const suites = [
    { passed: 3, failed: 0, skipped: 1 },
    { passed: 2, failed: 1, skipped: 0 },
  ];
  expect(summary(sum(suites))).toBe('5 passed, 1 failed, 1 skipped');
  expect(summary(sum([]))).toBe('0 passed, 0 failed, 0 skipped');
});

it('takes what the reporter counted', () => {
  const counted = { passed: 3, failed: 0, skipped: 1 };
  expect(verdict(0, counted)).toEqual(counted);
  expect(verdict(1, { passed: 3, failed: 2, skipped: 0 }).failed).toBe(2);
});

it.each([
  ['that never reported', 1, undefined],
  ['that reported nothing and left content', 0, undefined],
  ['without a test', 0, none],
])('counts a suite %s as one failure', (_, exitCode, counted) => {
  expect(verdict(exitCode, counted)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('counts a failure that no test owns', () => {
  expect(verdict(1, { passed: 3, failed: 0, skipped: 0 })).toEqual({
    passed: 3,
    failed: 1,
    skipped: 0,
  });
});
