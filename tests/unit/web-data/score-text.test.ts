import type { Criterion } from '@domain/criterion.js';
import { beforeAll, expect, it, vi } from 'vitest';

const shared = { group: 'g', order: 1, title: 'Tiêu chí', titleEn: 'Criterion' };
const graded: Criterion = { kind: 'graded', ...shared, max: 12, step: 0.5, weight: 1 };
const penalty: Criterion = {
  ...{ kind: 'counted', effect: 'penalty', pointsEach: 5, max: 10 },
  ...shared,
};

let text: typeof import('../../../web/src/pages/sheet/score-text.js');

beforeAll(async () => {
  vi.stubGlobal('location', { search: '' });
  vi.stubGlobal('localStorage', { getItem: () => null });
  vi.stubGlobal('document', { documentElement: {} });
  text = await import('../../../web/src/pages/sheet/score-text.js');
});

it('reads a comma and a point alike', () => {
  expect(text.readScore(graded, '7,5')).toEqual({ value: 7.5 });
  expect(text.readScore(graded, ' 7.5 ')).toEqual({ value: 7.5 });
});

it('takes empty for "not scored", and zero for zero', () => {
  expect(text.readScore(graded, '')).toEqual({ value: null });
  expect(text.readScore(graded, '0')).toEqual({ value: 0 });
});

it.each([
  ['abc', 'not-a-number'],
  ['-1', 'negative'],
  ['12,5', 'too-high'],
  ['7,3', 'off-step'],
  ['1,234', 'off-step'],
])('says why %s is no value', (typed, problem) => {
  expect(text.readScore(graded, typed)).toEqual({ problem });
});

it('says what would be right', () => {
  expect(text.problemWords(graded, '7,3')).toContain('7 hoặc 7,5');
  expect(text.problemWords(graded, '13')).toContain('12');
  expect(text.problemWords(penalty, '1,5')).toContain('số nguyên');
  expect(text.problemWords(penalty, '11')).toContain('10 lần');
  expect(text.problemWords(graded, '12')).toBeUndefined();
});
