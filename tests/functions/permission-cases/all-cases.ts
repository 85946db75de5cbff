import type { ActCases } from './act-case.ts';
import { AGREEMENT_CASES } from './agreement-cases.ts';
import { PEOPLE_CASES } from './people-cases.ts';
import { SCORE_CASES } from './score-cases.ts';
import { SEASON_CASES } from './season-cases.ts';
import { WORK_CASES } from './work-cases.ts';

/** A case for each act in PERMISSIONS: a permission without one fails the table's test. */
export const ALL_CASES: ActCases = {
  ...AGREEMENT_CASES,
  ...PEOPLE_CASES,
  ...SCORE_CASES,
  ...SEASON_CASES,
  ...WORK_CASES,
};
