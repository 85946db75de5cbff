import type { Season } from '@domain/season.js';
import { describe, expect, it } from 'vitest';
import { progressOf, remindable } from '../../../../web/src/pages/work/unit-progress.js';
import {
  daysFrom,
  nominationOf,
  reminderOf,
  seasonOf,
  sheetOf,
  standingOf,
} from '../../../documents.ts';

const NOW = new Date('2026-11-22T09:30:00Z');
const SEASON: Season = { id: '2026', ...seasonOf(NOW) };
const MEMBERS = [{ id: 'bnv' }, { id: 'vpqh' }, { id: 'vpcp' }];

function window(
  opens: number,
  closes: number,
  extensions: Season['windows']['agreement']['extensions'] = {},
) {
  return { opensAt: daysFrom(NOW, opens), closesAt: daysFrom(NOW, closes), extensions };
}

const selves = [
  sheetOf(NOW, 'vpqh', 'self', { status: 'submitted' }),
  sheetOf(NOW, 'bnv', 'self'),
  // Of a unit that has left: counts nowhere.
  sheetOf(NOW, 'unit-left', 'self', { status: 'submitted' }),
];

function inSelfScoring(of: Season, reminders = [reminderOf(NOW, 'selfScoring', 'bnv')]) {
  const [found] = progressOf(of, MEMBERS, { selves }, reminders, NOW);
  if (found === undefined) throw new Error('no progress');
  return found;
}

describe('how far the units are', () => {
  it('counts who has done their part, and names who has not', () =>
    expect(inSelfScoring(SEASON)).toEqual({
      ...{ activity: 'selfScoring', state: 'open', done: 1, all: 3 },
      ...{ opensAt: daysFrom(NOW, -30), closesAt: daysFrom(NOW, 30) },
      waiting: [
        {
          member: 'bnv',
          closesAt: daysFrom(NOW, 30),
          isLate: false,
          remindedAt: daysFrom(NOW, -1),
        },
        { member: 'vpcp', closesAt: daysFrom(NOW, 30), isLate: false, remindedAt: null },
      ],
    }));

  it('by what each activity leaves behind; nothing of what is not known', () => {
    const signature = { by: 'x', post: 'x', postEn: 'x', at: NOW, hash: 'a'.repeat(64) };
    const agreement = { targets: {}, touched: null, updatedBy: null, updatedAt: NOW };
    const marks = {
      agreements: [
        { ...agreement, member: 'bnv', signature },
        { ...agreement, member: 'vpqh', signature: null },
      ],
      standings: [
        { ...standingOf(NOW, 'bnv', 1), state: 'appraised' as const },
        { ...standingOf(NOW, 'vpqh', 1), state: 'submitted' as const },
      ],
      submitted: [nominationOf(NOW, 'vpcp'), nominationOf(NOW, 'vpcp'), nominationOf(NOW, 'bnv')],
    };
    const done = progressOf(SEASON, MEMBERS, marks, [], NOW).map((each) => [
      each.activity,
      each.done,
    ]);
    expect(done).toEqual([
      ['agreement', 1],
      ['appraisal', 1],
      ['nomination', 2],
    ]);
    expect(progressOf(SEASON, MEMBERS, {}, [], NOW)).toEqual([]);
  });

  it('in the order of the deadlines', () => {
    const windows = { ...SEASON.windows, selfScoring: window(-3, 9), nomination: window(-3, 2) };
    const marks = { selves, submitted: [] };
    const order = progressOf({ ...SEASON, windows }, MEMBERS, marks, [], NOW);
    expect(order.map(({ activity }) => activity)).toEqual(['nomination', 'selfScoring']);
  });
});

describe('who is late', () => {
  const withWindow = (selfScoring: Season['windows']['agreement']) =>
    inSelfScoring({ ...SEASON, windows: { ...SEASON.windows, selfScoring } });

  it('nobody before it begins, nor can anybody be reminded', () => {
    const progress = withWindow(window(1, 9));
    expect(progress.state).toBe('next');
    expect(remindable(progress, NOW)).toEqual([]);
  });
  it('from the closing moment on, by the unit’s own deadline', () => {
    const until = { until: daysFrom(NOW, 1), reason: 'Bão lũ' };
    const progress = withWindow({ ...window(-9, 0), extensions: { bnv: until } });
    expect(progress.waiting.map(({ member, isLate }) => [member, isLate])).toEqual([
      ['bnv', false],
      ['vpcp', true],
    ]);
    expect(progress.state).toBe('open');
    expect(withWindow(window(-9, 0)).state).toBe('over');
  });
});

it('a unit reminded today is left alone until midnight in Hanoi', () => {
  const today = { ...reminderOf(NOW, 'selfScoring', 'bnv'), at: NOW };
  const progress = inSelfScoring(SEASON, [today]);
  const who = (at: Date) => remindable(progress, at).map(({ member }) => member);
  expect(who(NOW)).toEqual(['vpcp']);
  expect(who(new Date('2026-11-22T16:59:59.999Z'))).toEqual(['vpcp']);
  expect(who(new Date('2026-11-22T17:00:00Z'))).toEqual(['bnv', 'vpcp']);
});
