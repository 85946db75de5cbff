import { remindersToSend } from '@domain/acts/send-reminders.js';
import type { Notice } from '@domain/notice.js';
import { hanoiDay, peopleToRemind, wasRemindedToday } from '@domain/reminder.js';
import { reminderMail } from '@domain/reminder-mail.js';
import type { Season } from '@domain/season.js';
import type { Role, Seat } from '@domain/seat.js';
import { describe, expect, it } from 'vitest';
import { daysFrom, seasonOf, seatOf } from '../../documents.ts';

const NOW = new Date('2026-11-22T09:30:00Z');

function seat(id: string, member: string, ...roles: Role[]): Seat {
  return { id, ...seatOf(NOW, member, ...roles) };
}

const SEATS = [
  seat('bnv-officer', 'bnv', 'officer'),
  seat('bnv-leader', 'bnv', 'leader'),
  seat('bnv-assessor', 'bnv', 'assessor'),
  seat('vpcp-assessor', 'vpcp', 'assessor'),
  seat('head', 'vpctn', 'head', 'officer'),
  { ...seat('bnv-gone', 'bnv', 'officer'), validTo: NOW },
];

const remindedOf = (activity: Notice['activity'], member: string, sender = 'head') =>
  peopleToRemind(SEATS, activity, member, NOW, sender).map(({ id }) => id);

describe('who is reminded', () => {
  it.each(['agreement', 'selfScoring', 'nomination'] as const)(
    'of %s: officers and leaders of the unit who hold their seat now',
    (activity) => expect(remindedOf(activity, 'bnv')).toEqual(['bnv-officer', 'bnv-leader']),
  );
  it('of an appraisal: those who appraise, never people seated at the unit', () =>
    expect(remindedOf('appraisal', 'bnv')).toEqual(['vpcp-assessor']));
  it('never whoever sends it', () => {
    expect(remindedOf('appraisal', 'bnv', 'vpcp-assessor')).toEqual(['head']);
    expect(remindedOf('selfScoring', 'vpctn')).toEqual([]);
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-22T16:59:59.999Z', '2026-11-22'],
    ['2026-11-22T17:00:00.000Z', '2026-11-23'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ])('%s is %s in Hanoi', (at, day) => expect(hanoiDay(new Date(at))).toBe(day));
  it('ends at midnight in Hanoi, whatever UTC says', () => {
    const reminder = { at: new Date('2026-11-22T16:59:59Z') };
    expect(wasRemindedToday(reminder, new Date('2026-11-22T16:59:59.999Z'))).toBe(true);
    expect(wasRemindedToday(reminder, new Date('2026-11-22T17:00:00Z'))).toBe(false);
    expect(wasRemindedToday(null, NOW)).toBe(false);
  });
});

describe('which units are reminded', () => {
  const season: Season = { id: '2026', ...seasonOf(NOW) };
  const unit = (member: string, isDone: boolean, daysAgo?: number) => ({
    ...{ member, isDone },
    reminder:
      daysAgo === undefined
        ? null
        : {
            ...{ activity: 'selfScoring' as const, member, by: 'head', people: 1 },
            at: daysFrom(NOW, -daysAgo),
          },
  });
  const send = (units: ReturnType<typeof unit>[], of = season) =>
    remindersToSend({ activity: 'selfScoring' }, of, units, SEATS, 'head', NOW);

  it('those that are late, each unit in exactly one list', () => {
    const { lists, letters } = send([unit('bnv', false, 1), unit('vpqh', true), unit('x', false)]);
    expect(lists).toEqual({
      ...{ reminded: ['bnv'], notLate: ['vpqh'] },
      ...{ remindedToday: [], unreachable: ['x'] },
    });
    expect(letters.map(({ seat: { id } }) => id)).toEqual(['bnv-officer', 'bnv-leader']);
  });
  it.each([
    ['all done', [unit('bnv', true)], 'not-late'],
    ['reminded already', [unit('bnv', false, 0), unit('vpqh', true)], 'reminded-today'],
    ['nobody there', [unit('x', false), unit('vpqh', true)], 'nobody-to-remind'],
  ])('%s: refused', (_, units, code) =>
    expect(() => send(units)).toThrow(expect.objectContaining({ code })),
  );
  it('nobody before it begins', () => {
    const windows = {
      ...season.windows,
      selfScoring: { ...season.windows.selfScoring, opensAt: daysFrom(NOW, 1) },
    };
    expect(() => send([unit('bnv', false)], { ...season, windows })).toThrow(
      expect.objectContaining({ code: 'not-late' }),
    );
  });
});

describe('the letter', () => {
  const letter = {
    ...{ to: 'a@example.vn', post: 'Chuyên viên Bộ Nội vụ', activity: 'agreement' as const },
    ...{ unit: 'Bộ Nội vụ', season: '2026', isClosed: false },
    closesAt: new Date('2026-11-30T10:00:00Z'),
    ...{ senderPost: 'Thư ký Khối trưởng', link: 'https://example.vn/work' },
  };
  it('says what is due, until when in Viet Nam time, where, and who asks', () =>
    expect(reminderMail(letter)).toEqual({
      to: ['a@example.vn'],
      message: {
        subject: '[Khối thi đua] Nhắc việc: ký giao ước thi đua, Bộ Nội vụ',
        text: [
          'Kính gửi: Chuyên viên Bộ Nội vụ',
          '',
          'Bộ Nội vụ chưa hoàn thành việc ký giao ước thi đua của mùa thi đua 2026.',
          'Hạn cuối: 17:00 ngày 30/11/2026 (giờ Việt Nam).',
          '',
          'Xem việc cần làm tại: https://example.vn/work',
          '',
          'Người nhắc: Thư ký Khối trưởng',
          'Thư này do hệ thống gửi; xin không trả lời thư này.',
        ].join('\n'),
      },
    }));
  it('calls midnight the end of the day that ends', () =>
    expect(
      reminderMail({ ...letter, closesAt: new Date('2026-11-30T17:00:00Z') }).message.text,
    ).toContain('24:00 ngày 30/11/2026'));
});
