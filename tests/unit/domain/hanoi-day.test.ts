import {
  dayOf,
  endOfDay,
  isWeekend,
  lastDayBefore,
  movedByYears,
  startOfDay,
  workingDaysLeft,
} from '@domain/hanoi-day.js';
import { isOpenFor } from '@domain/window.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const DAY_MS = 86_400_000;
const moment = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2098-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const day = moment.map(dayOf);
/** What a clock on a wall in Hanoi shows, by a way of reckoning of its own. */
const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

describe('a day in Hanoi', () => {
  it('begins and ends at midnight there, whatever the season', () => {
    fc.assert(
      fc.property(day, (each) => {
        expect(wall.format(startOfDay(each))).toBe(`${each} 00:00:00`);
        expect(wall.format(new Date(endOfDay(each).getTime() - 1))).toBe(`${each} 23:59:59`);
      }),
    );
  });

  it('is the one that a clock there shows', () => {
    fc.assert(
      fc.property(moment, (at) => {
        expect(wall.format(at)).toContain(dayOf(at));
      }),
    );
  });

  it('holds every one of its moments and no other', () => {
    fc.assert(
      fc.property(moment, day, (at, each) => {
        const isWithin = startOfDay(each) <= at && at < endOfDay(each);
        expect(isWithin).toBe(dayOf(at) === each);
      }),
    );
  });

  it('is found again from where it ends', () => {
    fc.assert(
      fc.property(day, (each) => {
        expect(lastDayBefore(endOfDay(each))).toBe(each);
      }),
    );
  });
});

describe('a window until 30 November', () => {
  const window = {
    opensAt: startOfDay('2026-11-01'),
    closesAt: endOfDay('2026-11-30'),
    extensions: {},
  };
  it.each([
    ['2026-11-01T00:00:00.000+07:00', true],
    ['2026-10-31T23:59:59.999+07:00', false],
    ['2026-11-30T23:59:59+07:00', true],
    ['2026-11-30T23:59:59.999+07:00', true],
    ['2026-12-01T00:00:00.000+07:00', false],
    // Still 30 November in London and in UTC, and over in Hanoi.
    ['2026-11-30T17:00:00Z', false],
    ['2026-11-30T16:59:59.999Z', true],
  ])('%s: %s', (at, isOpen) => {
    expect(isOpenFor(window, 'bnv', new Date(at))).toBe(isOpen);
  });
});

describe('some years on', () => {
  it('the clock and the day of the year in Hanoi are the same', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -20, max: 20 }), (at, years) => {
        const [year, rest] = [wall.format(at).slice(0, 4), wall.format(at).slice(4)];
        fc.pre(!rest.startsWith('-02-29'));
        expect(wall.format(movedByYears(at, years))).toBe(`${Number(year) + years}${rest}`);
      }),
    );
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
  ])('%s and %i years is %s', (from, years, to) => {
    expect(dayOf(movedByYears(startOfDay(from), years))).toBe(to);
  });
});

describe('working days', () => {
  // 27 November 2026 is a Friday.
  it.each([
    ['a week on, day by day', '2026-11-27T03:00:00Z', '2026-12-04T10:00:00Z', 5],
    ['over a weekend', '2026-11-27T03:00:00Z', '2026-11-30T10:00:00Z', 1],
    ['to the end of Sunday', '2026-11-27T03:00:00Z', '2026-11-29T17:00:00Z', 0],
    [
      'to the first moment of Monday after midnight',
      '2026-11-27T03:00:00Z',
      '2026-11-29T17:00:01Z',
      1,
    ],
    [
      'from the last second of Thursday in Hanoi',
      '2026-11-26T16:59:59Z',
      '2026-11-27T17:00:00Z',
      1,
    ],
    ['from the first moment of Friday in Hanoi', '2026-11-26T17:00:00Z', '2026-11-27T17:00:00Z', 0],
    ['of the same day', '2026-11-27T03:00:00Z', '2026-11-27T10:00:00Z', 0],
    ['of what is over', '2026-11-27T03:00:00Z', '2026-11-20T10:00:00Z', 0],
    ['from a Saturday', '2026-11-28T03:00:00Z', '2026-12-05T17:00:00Z', 5],
  ])('%s', (_, now, until, days) => {
    expect(workingDaysLeft(new Date(now), new Date(until))).toBe(days);
  });

  it('are those that are no weekend, whatever lies between', () => {
    const days = fc.tuple(
      moment,
      fc.integer({ min: -20, max: 800 }),
      fc.integer({ min: 0, max: 86_399_999 }),
    );
    fc.assert(
      fc.property(days, ([now, count, rest]) => {
        const until = new Date(startOfDay(dayOf(now)).getTime() + count * DAY_MS + rest);
        const between: string[] = [];
        let each = dayOf(endOfDay(dayOf(now)));
        for (; each <= lastDayBefore(until); each = dayOf(endOfDay(each))) between.push(each);
        expect(workingDaysLeft(now, until)).toBe(between.filter((day) => !isWeekend(day)).length);
      }),
    );
  });

  it.each(['9999-12-31T17:00:00Z', '+012026-01-01T00:00:00Z', '+275760-09-13T00:00:00Z'])(
    'are counted at once up to %s',
    (until) => {
      const now = new Date('2026-11-23T00:00:00Z');
      const weeks = (new Date(until).getTime() - now.getTime()) / (7 * DAY_MS);
      expect(Math.abs(workingDaysLeft(now, new Date(until)) - weeks * 5)).toBeLessThan(6);
    },
  );

  it('Saturday and Sunday are the weekend', () => {
    const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
    expect(week.filter(isWeekend)).toEqual(['2026-11-28', '2026-11-29']);
  });
});
