import * as z from 'zod/mini';

/** What can be wrong with a file of criteria; the page has one sentence for each in each language. */
export const FILE_PROBLEM_CODES = [
  // The file as a whole: nothing in it was read.
  'not-a-spreadsheet',
  'old-excel',
  'encrypted',
  'damaged',
  'too-large',
  'too-many-rows',
  'empty',
  'wrong-encoding',
  'header-missing',
  // Single cells.
  'column-unknown',
  'column-twice',
  'merged',
  'formula',
  'error-value',
  'date-value',
  'percent-value',
  'code-missing',
  'code-invalid',
  'code-twice',
  'parent-unknown',
  'parent-is-criterion',
  'parent-later',
  'kind-unknown',
  'effect-unknown',
  'yes-no-unknown',
  'text-missing',
  'text-too-long',
  'number-missing',
  'number-invalid',
  'number-out-of-range',
  'not-used-here',
  'bonus-below-top',
  'sum-differs',
  // Said, and no reason to refuse.
  'english-missing',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number];

/**
 * One thing wrong with a file. `cell` as a spreadsheet names it ("C7"); for a .csv the same, as it opens in
 * a spreadsheet. null = it is about the sheet or the file as a whole. `detail` has what the sentence needs:
 * `value` (what stands there), `column` (its heading), `max`, `expected`, `found`, `of` (a code).
 */
export const CriteriaFileProblem = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.enum(FILE_PROBLEM_CODES),
  sheet: z.nullable(z.string()),
  cell: z.nullable(z.string()),
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type CriteriaFileProblem = z.infer<typeof CriteriaFileProblem>;
