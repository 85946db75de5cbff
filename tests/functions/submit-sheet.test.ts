import { seatPath } from '@domain/path.js';
import type { Sheet } from '@domain/sheet.js';
import { describe, expect, it } from 'vitest';
import { submitNomination } from '../../functions/src/callables/submit-nomination.js';
import { submitSheet } from '../../functions/src/callables/submit-sheet.js';
import { scoreOf, seatOf, sheetOf } from '../documents.ts';
import { BLOC, NOMINATIONS, PEOPLE, sheetAt } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor, OUTSIDERS } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { isBoundToWindow } from './expect-window.ts';
import { beforeNextCommit } from './faults.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { LEADER } from './verdicts.ts';

/** Both graded criteria have a value; the penalty has none, which means that none occurred. */
const scores: Sheet['scores'] = { work: scoreOf({ value: 90.5 }), reform: { value: 7 } };

const self: Subject = {
  act: submitSheet,
  by: 'bnvLeader',
  fields: { member: 'bnv', assessor: 'self' },
  needs: (now) => ({ [sheetAt('bnv.self')]: sheetOf(now, 'bnv', 'self', { scores }) }),
};
const appraisal: Subject = {
  act: submitSheet,
  by: 'vpcpAssessor',
  fields: { member: 'bnv', assessor: 'appraisal' },
  needs: (now) => ({ [sheetAt('bnv.appraisal')]: sheetOf(now, 'bnv', 'appraisal', { scores }) }),
};

describe('a self-score', () => {
  refusesMalformedRequests(self, [
    { field: 'member', values: ['', 'Bộ', 'bnv.self', 'a/b', null] },
    { field: 'assessor', values: ['', 'vpqh', 'Self', 'self/x', null] },
  ]);
  isOnlyFor(self, LEADER);
  isBoundToWindow(self, 'selfScoring');
  happensOnce(self, {
    another: { by: 'vpqhLeader', verdict: 'wrong-unit' },
    otherAct: { act: submitNomination, fields: { nomination: NOMINATIONS.bnvDraft } },
  });
});

describe('an appraisal', () => {
  isOnlyFor(appraisal, {
    ...OUTSIDERS,
    vpcpAssessor: 'allowed',
    head: 'allowed',
    deputy: 'allowed',
    bnvAssessor: 'own-unit',
    bnvOfficer: 'wrong-role',
    bnvColleague: 'wrong-role',
    bnvLeader: 'wrong-role',
    vpqhOfficer: 'wrong-role',
    vpqhLeader: 'wrong-role',
    vpcpOfficer: 'wrong-role',
    council: 'no-seat',
  });
  isBoundToWindow(appraisal, 'appraisal');
  happensOnce(appraisal, {
    another: { by: 'head', verdict: 'sheet-locked' },
  });

  it.each([
    ['head', 'vpctn'],
    ['deputy', 'vpcp'],
    ['vpcpAssessor', 'vpcp'],
  ] as const)('of their own unit is nothing that %s may hand in', async (by, member) => {
    const stage = await stageFor(appraisal, (now) => ({
      [sheetAt(`${member}.appraisal`)]: sheetOf(now, member, 'appraisal', { scores }),
    }));
    const fields = { ...appraisal.fields, member };
    expect(await verdictOf(perform(appraisal, stage, { by, fields }))).toBe('own-unit');
  });

  it('is not opened to its own unit by one more role', async () => {
    const stage = await stageFor(appraisal, (now) => ({
      [seatPath(BLOC, PEOPLE.bnvLeader)]: seatOf(now, 'bnv', 'leader', 'assessor', 'head'),
    }));
    expect(await verdictOf(perform(appraisal, stage, { by: 'bnvLeader' }))).toBe('own-unit');
  });
});

describe('what is refused, with nothing changed', () => {
  const refused = async (overrides: Partial<Sheet>) => {
    const stage = await stageFor(self, (now) => ({
      [sheetAt('bnv.self')]: sheetOf(now, 'bnv', 'self', { scores, ...overrides }),
    }));
    const before = await stage.everything();
    const refusal = await refusalOf(perform(self, stage));
    expect(changedPaths(before, await stage.everything())).toEqual([]);
    return refusal;
  };

  it.each([
    ['an empty sheet', {}, ['work', 'reform']],
    ['one criterion without a score', { work: scoreOf() }, ['reform']],
    ['a note in place of a value', { ...scores, work: { note: 'Đang bổ sung' } }, ['work']],
    ['a value taken back', { ...scores, reform: { value: null } }, ['reform']],
    ['a value above the maximum', { ...scores, reform: { value: 11 } }, ['reform']],
    ['a value off the step', { ...scores, work: { value: 90.3 } }, ['work']],
    ['a negative count', { ...scores, late: { value: -1 } }, ['late']],
    ['half an occurrence', { ...scores, late: { value: 0.5 } }, ['late']],
    ['a criterion that the season does not know', { ...scores, bonus: { value: 1 } }, ['bonus']],
    [
      'missing ones and wrong ones, the missing in the order of the list',
      { late: { value: 5 } },
      ['work', 'reform', 'late'],
    ],
  ])('%s', async (_, given, criteria) => {
    const refusal = await refused({ scores: given });
    expect(refusal).toEqual({ code: 'sheet-incomplete', detail: { criteria } });
  });

  it('a sheet that was handed in', async () => {
    const refusal = await refused({ status: 'submitted' });
    expect(refusal).toEqual({ code: 'sheet-locked', detail: {} });
  });

  it('a sheet that does not exist', async () => {
    const stage = await stageFor(self, () => ({ [sheetAt('bnv.self')]: null }));
    expect(await refusalOf(perform(self, stage))).toEqual({
      code: 'not-found',
      detail: { what: 'sheet' },
    });
  });
});

describe('what handing in leaves', () => {
  it.each([
    ['self', self],
    ['appraisal', appraisal],
  ])(
    'the %s sheet locked and its exact scores in the log, and nothing else',
    async (name, subject) => {
      const stage = await stageFor(subject);
      const before = await stage.everything();
      const draft = await stage.read(sheetAt(`bnv.${name}`));
      const answer = await perform(subject, stage, { requestId: 'request-1' });
      const { now } = stage;
      const by = PEOPLE[subject.by];
      const fields = {
        status: 'submitted',
        submittedBy: by,
        submittedAt: now,
        updatedBy: by,
        updatedAt: now,
      };

      expect(answer).toEqual({ submittedAt: now.toISOString() });
      expect(changedPaths(before, await stage.everything())).toEqual([
        `log/${by}.request-1`,
        `sheets/bnv.${name}`,
      ]);
      expect(await stage.read(sheetAt(`bnv.${name}`))).toEqual({ ...Object(draft), ...fields });
      expect(await stage.entry(subject.by, 'request-1')).toEqual({
        at: now,
        by,
        act: 'submitSheet',
        outcome: 'done',
        isDraft: false,
        subject: `sheets/bnv.${name}`,
        member: 'bnv',
        old: { status: 'draft' },
        new: { ...fields, scores },
        answer,
      });
    },
  );
});

describe('a colleague who writes while it is handed in', () => {
  it('has the newer score handed in and logged', async () => {
    const stage = await stageFor(self);
    beforeNextCommit(() => stage.update(sheetAt('bnv.self'), { 'scores.reform.value': 9 }));
    await perform(self, stage, { requestId: 'request-1' });
    const newer = { scores: { ...scores, reform: { value: 9 } } };
    expect(await stage.read(sheetAt('bnv.self'))).toMatchObject({ status: 'submitted', ...newer });
    expect(await stage.entry('bnvLeader', 'request-1')).toMatchObject({ new: newer });
  });

  it('and takes a value back: it is not handed in', async () => {
    const stage = await stageFor(self);
    beforeNextCommit(() => stage.update(sheetAt('bnv.self'), { 'scores.reform.value': null }));
    expect(await verdictOf(perform(self, stage))).toBe('sheet-incomplete');
    expect(await stage.read(sheetAt('bnv.self'))).toMatchObject({ status: 'draft' });
  });

  it('or hands it in as well: one of the two is told it is locked', async () => {
    const stage = await stageFor(appraisal);
    const verdicts = await Promise.all([
      verdictOf(perform(appraisal, stage)),
      verdictOf(perform(appraisal, stage, { by: 'head' })),
    ]);
    expect(verdicts.sort()).toEqual(['allowed', 'sheet-locked']);
  });
});
