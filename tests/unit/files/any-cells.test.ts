import { ReadCriteriaFileAnswer } from '@domain/acts/read-criteria-file.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCriteria } from '../../../functions/src/files/read-criteria.js';
import { csvOf, HEAD } from './files.ts';

it('whatever stands in the cells, the answer is a tree to save or a list of what is wrong', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'I',
      'II',
      'I.1',
      'nhóm',
      'chấm điểm',
      'đếm',
      'chỉ tiêu',
      'trừ',
      '5',
      '0,5',
      '',
      '=A1',
    ),
    fc.string({ maxLength: 5 }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 15 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const quoted = cells.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`));
      const answer = await readCriteria('a.csv', csvOf([HEAD, ...quoted]));
      expect(ReadCriteriaFileAnswer.parse(answer)).toEqual(answer);
      const isRefused = answer.problems.some(({ severity }) => severity === 'error');
      expect(answer.tree === null).toBe(isRefused);
    }),
  );
});
