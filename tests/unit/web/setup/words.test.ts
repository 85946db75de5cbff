import { FILE_PROBLEM_CODES } from '@domain/criteria-file.js';
import { SEASON_PROBLEM_CODES } from '@domain/season-problem.js';
import { describe, expect, test } from 'vitest';
import { problemWords, totalWords } from '../../../../web/src/pages/setup/problem-words.ts';
import { fileProblemWords } from '../../../../web/src/pages/setup/tree/file-problem-words.ts';

describe('sentences about what is not right', () => {
  test.each(SEASON_PROBLEM_CODES)('%s is said without a hole', (code) => {
    const detail = { announced: 1000, sum: 950, cap: 60, max: 10, step: 3, title: 'Tên' };
    const windows = { what: 'opens', before: 'agreement', after: 'selfScoring' };
    const words = problemWords({
      ...{ severity: 'error', code, path: 'theme' },
      detail: { ...detail, ...windows },
    });
    expect(words.length).toBeGreaterThan(15);
    expect(words).not.toMatch(/[{}]|undefined|NaN/);
  });

  test.each(FILE_PROBLEM_CODES)('%s of a file is said without a hole', (code) => {
    const detail = { value: 'x', column: 'Mã', min: 0, max: 9, expected: 3, found: 4 };
    const words = fileProblemWords({ severity: 'error', code, sheet: null, cell: 'C7', detail });
    expect(words.length).toBeGreaterThan(10);
    expect(words).not.toMatch(/[{}]|undefined/);
  });

  test('a sum says how far it is off', () => {
    expect(totalWords(1000, 950)).toBe('Tổng 950/1.000: còn thiếu 50 điểm.');
    expect(totalWords(1000, 1010.5)).toBe('Tổng 1.010,5/1.000: vượt 10,5 điểm.');
    expect(totalWords(0.3, 0.1 + 0.2)).toBe('Tổng 0,3/0,3: khớp.');
  });
});
