import { seasonPath } from '@domain/path.js';
import { daysFrom, quotaOf, scoreOf, seasonOf, sheetOf } from '../../documents.ts';
import { AWARD, BLOC, NOMINATIONS, SEASON, sheetAt } from '../../world.ts';
import type { ActCases } from './act-case.ts';

const whole = {
  work: scoreOf({ value: 42.5 }),
  reform: scoreOf({ value: 4 }),
  late: scoreOf({ value: 1 }),
};
const ready = (assessor: 'self' | 'appraisal') => (now: Date) => ({
  [sheetAt(`bnv.${assessor}`)]: sheetOf(now, 'bnv', assessor, { scores: whole, touched: 'work' }),
});

/** Scores, nominations, quotas and the board. */
export const SCORE_CASES: ActCases = {
  submitSelfScore: {
    act: 'submitSheet',
    fields: { member: 'bnv', assessor: 'self' },
    needs: ready('self'),
  },
  submitAppraisal: {
    act: 'submitSheet',
    fields: { member: 'bnv', assessor: 'appraisal' },
    needs: ready('appraisal'),
  },
  submitNomination: { act: 'submitNomination', fields: { nomination: NOMINATIONS.bnvDraft } },
  withdrawNomination: {
    act: 'withdrawNomination',
    fields: { nomination: NOMINATIONS.bnvSubmitted },
  },
  discardNomination: {
    act: 'discardNomination',
    fields: { nomination: NOMINATIONS.bnvDraft, revision: 1 },
  },
  setQuota: {
    act: 'setQuota',
    fields: { ...quotaOf(AWARD, { capacity: 5 }), reason: 'Theo biên bản' },
  },
  freezeBoard: { act: 'freezeBoard', fields: {} },
  unfreezeBoard: {
    act: 'unfreezeBoard',
    fields: {},
    needs: (now) => ({
      [seasonPath(BLOC, SEASON)]: seasonOf(now, { freeze: { at: daysFrom(now, -1) } }),
    }),
  },
};
