import type { Criterion } from '@domain/criterion.js';
import { agreementPath, seasonPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { amendSeason } from '../../functions/src/callables/amend-season.js';
import { submitSheet } from '../../functions/src/callables/submit-sheet.js';
import { scoringOf, seasonOf, sheetOf } from '../documents.ts';
import { BLOC, SEASON, sheetAt } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { beforeNextCommit } from './faults.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { HEAD } from './verdicts.ts';

const seasonAt = seasonPath(BLOC, SEASON);
const theme = { theme: 'Chủ đề mới', themeEn: 'A new theme' };
const reason = 'Theo biên bản họp Khối';

const amend: Subject = {
  act: amendSeason,
  by: 'head',
  fields: { revision: 1, reason, sections: { theme } },
  needs: () => ({}),
};
/** Criteria `work` (scored 42.5 in every sheet), `reform` and `late`, changed. */
const withCriteria = (change: (criteria: Record<string, Criterion>) => object, total = 125) => {
  const { groups, criteria } = seasonOf(new Date());
  const scoring = scoringOf({ announcedTotal: total });
  const sections = { criteria: { groups, criteria: change(criteria) }, scoring };
  return { fields: { revision: 1, reason, sections } };
};
const refused = (criteria: string[]) => ({ code: 'criteria-in-use', detail: { criteria } });

refusesMalformedRequests(amend, [
  { field: 'revision', values: [0, '1', null] },
  { field: 'reason', values: ['', '  ', 'x'.repeat(1001), null] },
  { field: 'sections', values: [{}, null] },
]);
isOnlyFor(amend, HEAD);
happensOnce(amend, {
  another: { by: 'council', verdict: 'stale-revision' },
});

describe('an amendment', () => {
  it('changes the season, stands in it with its reason, and is logged with old and new', async () => {
    const stage = await stageFor(amend);
    expect(await perform(amend, stage, { requestId: 'request-1' })).toEqual({ revision: 2 });
    const was = seasonOf(stage.now);
    expect(await stage.read(seasonAt)).toEqual({
      ...was,
      ...theme,
      revision: 2,
      amendments: [{ at: stage.now, reason, sections: ['theme'] }],
    });
    expect(await stage.entry('head', 'request-1')).toMatchObject({
      old: { theme: was.theme },
      new: { ...theme, reason },
    });
  });

  it('names only the sections that differ', async () => {
    const stage = await stageFor(amend);
    await perform(
      amend,
      stage,
      withCriteria(({ reform, ...rest }) => rest, 100),
    );
    const amendments = [{ at: stage.now, reason, sections: ['criteria', 'scoring'] }];
    expect(await stage.read(seasonAt)).toMatchObject({ amendments });
  });

  it('that changes nothing is none', async () => {
    const stage = await stageFor(amend);
    const same = withCriteria((criteria) => criteria);
    expect(await refusalOf(perform(amend, stage, same))).toEqual({
      code: 'invalid-request',
      detail: { fields: ['sections'] },
    });
  });

  it('too many of them would make a season that nobody can read: the last is refused', async () => {
    const amendments = (now: Date) =>
      Array.from({ length: 50 }, () => ({ at: now, reason, sections: ['theme' as const] }));
    const stage = await stageFor(amend, (now) => ({
      [seasonAt]: seasonOf(now, { amendments: amendments(now) }),
    }));
    expect(await verdictOf(perform(amend, stage))).toBe('too-many-amendments');
  });

  it('after which the criteria do not add up is refused', async () => {
    const stage = await stageFor(amend);
    const act = perform(
      amend,
      stage,
      withCriteria(({ reform, ...rest }) => rest),
    );
    expect(await refusalOf(act)).toEqual({
      code: 'criteria-total',
      detail: { announced: 125, sum: 100 },
    });
  });

  it('of a window drops extensions that would cut the time short, and keeps later ones', async () => {
    const at = (text: string) => new Date(`2026-${text}T17:00:00Z`);
    const stage = await stageFor(amend, (now) => {
      const window = { opensAt: at('01-01'), closesAt: at('02-01') };
      const early = { until: at('02-05'), reason: 'Bão' };
      const late = { until: at('04-01'), reason: 'Lũ' };
      const agreement = { ...window, extensions: { bnv: early, vpqh: late } };
      return { [seasonAt]: seasonOf(now, { windows: { ...seasonOf(now).windows, agreement } }) };
    });
    const dates = { opensAt: at('01-01').toISOString(), closesAt: at('03-01').toISOString() };
    const sections = { windows: { agreement: dates } };
    await perform(amend, stage, { fields: { revision: 1, reason, sections } });
    expect(await stage.read(seasonAt)).toMatchObject({
      windows: { agreement: { extensions: { vpqh: { reason: 'Lũ' } } } },
    });
    expect(JSON.stringify(await stage.read(seasonAt))).not.toContain('Bão');
  });
});

describe('what units have already put down', () => {
  const work = (criterion: Criterion | undefined, fields: object) => ({ ...criterion, ...fields });

  it('allows what leaves every score its meaning: another title, a higher maximum', async () => {
    const stage = await stageFor(amend);
    const change = withCriteria(
      (criteria) => ({ ...criteria, work: work(criteria['work'], { title: 'Việc', max: 120 }) }),
      145,
    );
    expect(await verdictOf(perform(amend, stage, change))).toBe('allowed');
  });

  it.each([
    ['gone', ({ work: _, ...rest }: Record<string, Criterion>) => rest, 25],
    [
      'a maximum below a score that was handed in',
      (criteria: Record<string, Criterion>) => ({
        ...criteria,
        work: work(criteria['work'], { max: 40 }),
      }),
      65,
    ],
    [
      'a step that a score is not on',
      (criteria: Record<string, Criterion>) => ({
        ...criteria,
        work: work(criteria['work'], { step: 1 }),
      }),
      125,
    ],
    [
      'another kind',
      (criteria: Record<string, Criterion>) => ({
        ...criteria,
        work: {
          ...{ kind: 'counted', effect: 'merit', group: 'tasks', order: 1 },
          ...{ title: 'Việc', titleEn: 'Work', pointsEach: 1, max: 100 },
        },
      }),
      125,
    ],
  ])('refuses %s, naming the criterion', async (_, change, total) => {
    const stage = await stageFor(amend);
    const before = await stage.everything();
    const act = perform(amend, stage, withCriteria(change, total));
    expect(await refusalOf(act)).toEqual(refused(['work']));
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('lets a draft’s value fall out of range: its unit is told and can change it', async () => {
    const drafts = ['vpqh.self', 'vpqh.appraisal'].map((sheet) => [sheetAt(sheet), null]);
    const stage = await stageFor(amend, () => Object.fromEntries(drafts));
    const lower = withCriteria(
      (criteria) => ({ ...criteria, work: work(criteria['work'], { max: 40 }) }),
      65,
    );
    expect(await verdictOf(perform(amend, stage, lower))).toBe('allowed');
  });

  it('keeps a criterion that a unit has set itself a target for', async () => {
    const target: Criterion = {
      kind: 'target',
      ...{ group: 'tasks', order: 9, title: 'Chỉ tiêu', titleEn: 'Target' },
      ...{ points: 10, baseShare: 80, unit: '%' },
    };
    const agreement = {
      ...{ member: 'bnv', touched: null, updatedBy: null, signature: null },
      targets: { 'target-0001': { measure: 'Tỷ lệ', value: 95, criterion: 'share', order: 1 } },
    };
    const stage = await stageFor(amend, (now) => ({
      [seasonAt]: seasonOf(now, {
        criteria: { ...seasonOf(now).criteria, share: target },
        scoring: scoringOf({ announcedTotal: 135 }),
      }),
      [agreementPath(BLOC, SEASON, 'bnv')]: { ...agreement, updatedAt: now },
    }));
    const act = perform(
      amend,
      stage,
      withCriteria((criteria) => criteria),
    );
    expect(await refusalOf(act)).toEqual(refused(['share']));
  });
});

describe('a season that is not open', () => {
  it.each([
    ['setup', 'not-adopted'],
    ['closed', 'season-closed'],
  ] as const)('%s: %s', async (status, code) => {
    const stage = await stageFor(amend, (now) => ({ [seasonAt]: seasonOf(now, { status }) }));
    const before = await stage.everything();
    expect(await refusalOf(perform(amend, stage))).toEqual({ code, detail: { season: SEASON } });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });
});

describe('while a unit scores a criterion for the first time', () => {
  it('it is not taken away, or nobody could hand that sheet in any more', async () => {
    const stage = await stageFor(amend);
    const bnv = sheetAt('bnv.self');
    beforeNextCommit(() => stage.update(bnv, { 'scores.reform': { value: 7, rev: 1 } }));
    const gone = withCriteria(({ reform, ...rest }) => rest, 100);
    expect(await refusalOf(perform(amend, stage, gone))).toEqual(refused(['reform']));
  });
});

describe('while a unit hands in a value that the amendment forbids', () => {
  const scores = { work: { value: 90.5 }, reform: { value: 9 } };
  const handIn: Subject = {
    act: submitSheet,
    by: 'bnvLeader',
    fields: { member: 'bnv', assessor: 'self' },
    needs: (now) => ({ [sheetAt('bnv.self')]: sheetOf(now, 'bnv', 'self', { scores }) }),
  };
  const lower = withCriteria(
    ({ reform, ...rest }) => ({ ...rest, reform: { ...reform, max: 8 } }),
    120,
  );

  it('the sheet is first: the amendment is refused', async () => {
    const stage = await stageFor(handIn);
    beforeNextCommit(() => perform(handIn, stage));
    expect(await refusalOf(perform(amend, stage, lower))).toEqual(refused(['reform']));
  });

  it('the amendment is first: the sheet stays a draft', async () => {
    const stage = await stageFor(handIn);
    beforeNextCommit(() => perform(amend, stage, lower));
    expect(await verdictOf(perform(handIn, stage))).toBe('sheet-incomplete');
    expect(await stage.read(sheetAt('bnv.self'))).toMatchObject({ status: 'draft' });
  });
});
