import type { ActCases } from './act-case.ts';

/** What the secretariat does to keep the season going. */
export const WORK_CASES: ActCases = {
  sendReminders: {
    act: 'sendReminders',
    fields: { activity: 'selfScoring', members: ['bnv'] },
  },
};
