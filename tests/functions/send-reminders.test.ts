import { membersPath } from '@domain/path.js';
import { hanoiDay } from '@domain/reminder.js';
import { describe, expect, it, vi } from 'vitest';
import * as addresses from '../../functions/src/store/addresses.js';
import { daysFrom, memberOf, reminderOf, seasonOf } from '../documents.ts';
import { BLOC, PEOPLE, SEASON } from '../world.ts';
import { answerAddresses } from './addresses.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { seasonAt } from './frozen-world.ts';
import { letterTo, noticeTo, remind, reminderAt } from './reminder-stage.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, stageFor, verdictOf } from './subject.ts';
import { SECRETARIAT } from './verdicts.ts';

answerAddresses();
refusesMalformedRequests(remind, [
  { field: 'activity', values: ['', 'movement', 'selfScoring.bnv', 7, null] },
  { field: 'members', values: [[], ['bnv', 'bnv'], 'bnv', null, Array(41).fill('bnv')] },
  { field: 'members', values: [['a/b'], [null], ['Bộ Nội vụ']], names: 'members.0' },
]);
isOnlyFor(remind, SECRETARIAT);
happensOnce(remind, {
  another: { by: 'deputy', verdict: 'reminded-today' },
});

describe('what is refused, with nothing changed', () => {
  const today = (now: Date) => ({ [reminderAt('selfScoring', 'bnv')]: reminderOfToday(now) });
  it.each([
    ['a unit that has handed in', asItIs, { members: ['vpqh'] }, { code: 'not-late', detail: {} }],
    ['one reminded today', today, {}, { code: 'reminded-today', detail: {} }],
    [
      'a unit nobody holds a seat of',
      asItIs,
      { members: ['vpctn'] },
      { code: 'nobody-to-remind', detail: {} },
    ],
    [
      'a unit that is not in the bloc, among one that is',
      asItIs,
      { members: ['bnv', 'btc'] },
      { code: 'not-found', detail: { what: 'member', member: 'btc' } },
    ],
    [
      'a unit that has left the bloc',
      (now: Date) => ({
        [`${membersPath(BLOC)}/bnv`]: memberOf(now, 'bnv', { validTo: daysFrom(now, -1) }),
      }),
      {},
      { code: 'not-found', detail: { what: 'member', member: 'bnv' } },
    ],
    [
      'a season that is closed',
      (now: Date) => ({ [seasonAt]: seasonOf(now, { status: 'closed' }) }),
      {},
      { code: 'season-closed', detail: { season: SEASON } },
    ],
    [
      'a season that is being set up',
      (now: Date) => ({ [seasonAt]: seasonOf(now, { status: 'setup' }) }),
      {},
      { code: 'not-adopted', detail: { season: SEASON } },
    ],
    ['what has not begun', beforeItOpens, {}, { code: 'not-late', detail: {} }],
  ])('%s', async (_, changes, fields, refusal) => {
    const stage = await stageFor(remind, changes);
    const before = await stage.everything();
    const refused = refusalOf(perform(remind, stage, { fields: { ...remind.fields, ...fields } }));
    expect(await refused).toEqual(refusal);
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });
});

describe('what a reminder leaves', () => {
  it('a notice and a letter to each who can do it, a mark and a log entry, and nothing else', async () => {
    const stage = await stageFor(remind);
    const before = await stage.everything();
    const answer = await perform(remind, stage, { requestId: 'request-1' });
    const { now } = stage;
    const people = ['bnvColleague', 'bnvLeader', 'bnvOfficer'] as const;

    expect(answer).toEqual({
      reminded: ['bnv'],
      notLate: [],
      remindedToday: [],
      unreachable: [],
      people: 3,
    });
    const day = hanoiDay(now);
    expect(changedPaths(before, await stage.everything())).toEqual(
      [
        ...people.map((person) => `notices/selfScoring.bnv.${PEOPLE[person]}.${day}`),
        `log/${PEOPLE.head}.request-1`,
        'reminders/selfScoring.bnv',
      ].sort(),
    );
    for (const person of people) {
      expect(await noticeTo(stage, 'selfScoring', 'bnv', person)).toEqual({
        to: PEOPLE[person],
        member: 'bnv',
        activity: 'selfScoring',
        closesAt: daysFrom(now, 30),
        by: PEOPLE.head,
        post: 'head vpctn',
        postEn: 'head vpctn',
        at: now,
        seenAt: null,
      });
    }
    expect(await stage.read(reminderAt('selfScoring', 'bnv'))).toEqual({
      activity: 'selfScoring',
      member: 'bnv',
      at: now,
      by: PEOPLE.head,
      people: 3,
    });
    expect(await stage.entry('head', 'request-1')).toMatchObject({
      act: 'sendReminders',
      subject: 'reminders/selfScoring',
      new: { activity: 'selfScoring', members: ['bnv'], people: 3 },
      answer,
    });
  });

  it('a letter only to a proved address, kept from whoever is not its addressee', async () => {
    const stage = await stageFor(remind);
    await perform(remind, stage);
    expect(await letterTo(stage, 'selfScoring', 'bnv', 'bnvColleague')).toBeNull();
    const letter = await letterTo(stage, 'selfScoring', 'bnv', 'bnvOfficer');
    expect(letter).toEqual({
      to: ['bnv-officer@example.vn'],
      message: {
        subject: '[Khối thi đua] Nhắc việc: tự chấm điểm, Đơn vị bnv',
        text: expect.stringMatching(/Kính gửi: officer bnv.*Hạn cuối: .*\/work.*head vpctn/s),
      },
    });
    const notice = await noticeTo(stage, 'selfScoring', 'bnv', 'bnvOfficer');
    expect(JSON.stringify(notice)).not.toContain('@');
  });

  it('each unit in its list, and only those that are late reminded', async () => {
    const stage = await stageFor(remind);
    const members = ['vpqh', 'vpcp', 'bnv', 'vpctn'];
    await perform(remind, stage);
    const answer = await perform(remind, stage, { fields: { ...remind.fields, members } });
    expect(answer).toEqual({
      reminded: ['vpcp'],
      notLate: ['vpqh'],
      remindedToday: ['bnv'],
      unreachable: ['vpctn'],
      people: 1,
    });
    expect(await noticeTo(stage, 'selfScoring', 'vpqh', 'vpqhLeader')).toBeNull();
    expect(await noticeTo(stage, 'selfScoring', 'vpcp', 'vpcpOfficer')).not.toBeNull();
  });

  it.each([
    ['agreement', 'bnv', ['bnvLeader', 'bnvOfficer', 'bnvColleague']],
    ['appraisal', 'bnv', ['vpcpAssessor', 'deputy']],
    ['nomination', 'vpcp', ['vpcpOfficer']],
  ] as const)('of %s, for %s, to %j', async (activity, member, people) => {
    const stage = await stageFor(remind);
    const answer = await perform(remind, stage, { fields: { activity, members: [member] } });
    expect(answer).toMatchObject({ reminded: [member], people: people.length });
    for (const person of people)
      expect(await noticeTo(stage, activity, member, person)).not.toBeNull();
  });

  it.each([
    ['agreement', 'vpqh'],
    ['appraisal', 'vpqh'],
    ['nomination', 'bnv'],
  ] as const)('not of %s, which %s has done', async (activity, member) => {
    const stage = await stageFor(remind);
    const act = perform(remind, stage, { fields: { activity, members: [member] } });
    expect(await verdictOf(act)).toBe('not-late');
  });

  it('also after the closing moment, of which the letter says what can still be done', async () => {
    const stage = await stageFor(remind, (now) => ({
      [seasonAt]: withSelfScoring(now, daysFrom(now, -30), daysFrom(now, -1)),
    }));
    await perform(remind, stage);
    const letter = await letterTo(stage, 'selfScoring', 'bnv', 'bnvLeader');
    expect(JSON.stringify(letter)).toContain('xin đề nghị Khối trưởng gia hạn');
  });
});

it('writes nothing when the addresses cannot be had, and succeeds later', async () => {
  const stage = await stageFor(remind);
  const before = await stage.everything();
  vi.mocked(addresses.addressesOf).mockRejectedValueOnce(new Error('Auth is out of reach'));
  await expect(perform(remind, stage, { requestId: 'request-1' })).rejects.toThrow('out of reach');
  expect(changedPaths(before, await stage.everything())).toEqual([]);
  expect(await verdictOf(perform(remind, stage, { requestId: 'request-1' }))).toBe('allowed');
});

function asItIs() {
  return {};
}

function reminderOfToday(now: Date) {
  return { ...reminderOf(now, 'selfScoring', 'bnv'), at: now };
}

function withSelfScoring(now: Date, opensAt: Date, closesAt: Date) {
  const season = seasonOf(now);
  const selfScoring = { opensAt, closesAt, extensions: {} };
  return { ...season, windows: { ...season.windows, selfScoring } };
}

function beforeItOpens(now: Date) {
  return { [seasonAt]: withSelfScoring(now, new Date(now.getTime() + 1), daysFrom(now, 30)) };
}
