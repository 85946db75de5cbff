import { expect, it } from 'vitest';
import { oneFailed, sum, summary, verdict } from '../../../scripts/launcher/counts.ts';

const none = { passed: 0, failed: 0, skipped: 0, failures: [] };

it('adds suites up into the last line', () => {
  const suites = [{ ...none, passed: 3, skipped: 1 }, { ...none, passed: 2 }, oneFailed('a story')];
  expect(summary(sum(suites))).toBe('5 passed, 1 failed, 1 skipped');
  expect(sum(suites).failures).toEqual(['a story']);
  expect(summary(sum([]))).toBe('0 passed, 0 failed, 0 skipped');
});

it('takes what the reporter counted', () => {
  const counted = { ...none, passed: 3, skipped: 1 };
  expect(verdict('unit', 0, counted)).toEqual(counted);
  expect(verdict('unit', 1, { ...none, passed: 3, failed: 2 }).failed).toBe(2);
});

it.each([
  ['that never reported', 1, undefined],
  ['that reported nothing and left content', 0, undefined],
  ['without a test', 0, none],
])('counts a suite %s as one failure', (_, exitCode, counted) => {
  expect(verdict('unit', exitCode, counted)).toEqual({
    ...none,
    failed: 1,
    failures: [expect.stringMatching(/^unit: /)],
  });
});

it('counts a failure that no test owns', () => {
  expect(verdict('unit', 1, { ...none, passed: 3 })).toMatchObject({ passed: 3, failed: 1 });
});
