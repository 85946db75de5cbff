import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, momentOf, momentWords } from '../../../../web/src/pages/setup/hanoi-fields.ts';

const MINUTE = 60_000;

describe('a moment as a day and a time in Hanoi', () => {
  test('a closing day without a time is 24:00 of that day, an opening one 0:00', () => {
    const day = { day: '2026-12-15', time: '' };
    expect(momentOf(day, 'closing')).toEqual(new Date('2026-12-15T17:00:00Z'));
    expect(momentOf(day, 'opening')).toEqual(new Date('2026-12-14T17:00:00Z'));
    expect(momentOf({ ...day, time: '17:30' }, 'closing')).toEqual(
      new Date('2026-12-15T10:30:00Z'),
    );
  });

  test.each([
    ['2026-12-15T17:00:00Z', 'closing', 'hết thứ Ba, ngày 15/12/2026, giờ Việt Nam'],
    ['2026-12-14T17:00:00Z', 'opening', 'từ đầu thứ Ba, ngày 15/12/2026, giờ Việt Nam'],
    ['2026-12-15T10:30:00Z', 'closing', '17:30, thứ Ba, ngày 15/12/2026, giờ Việt Nam'],
    ['2026-12-31T17:00:00Z', 'closing', 'hết thứ Năm, ngày 31/12/2026, giờ Việt Nam'],
  ] as const)('%s (%s) is said as “%s”', (moment, edge, words) => {
    expect(momentWords(new Date(moment), edge)).toBe(words);
  });

  test('what half a date says is no moment', () => {
    for (const day of ['', '2026-12', '2026-13-01', '15/12/2026']) {
      expect(momentOf({ day, time: '' }, 'closing')).toBeNull();
    }
    expect(momentOf({ day: '2026-12-15', time: '9' }, 'closing')).toBeNull();
  });

  test('every minute comes back as it was', () => {
    const minutes = fc.integer({
      min: Date.UTC(2020, 0) / MINUTE,
      max: Date.UTC(2099, 0) / MINUTE,
    });
    fc.assert(
      fc.property(minutes, fc.constantFrom('opening', 'closing'), (minute, edge) => {
        const moment = new Date(minute * MINUTE);
        expect(momentOf(fieldsOf(moment, edge), edge)).toEqual(moment);
      }),
    );
  });
});
