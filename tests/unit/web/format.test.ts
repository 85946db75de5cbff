import { afterEach, describe, expect, test } from 'vitest';
import {
  decimalsOf,
  formatChange,
  formatDate,
  formatDeadline,
  formatMoment,
  formatOpening,
  formatPoints,
} from '../../../web/src/i18n/format.js';
import { setLanguage } from '../../../web/src/i18n/language.js';
import { editable, parseDecimal } from '../../../web/src/i18n/number.js';
import { collate, fold, matches } from '../../../web/src/i18n/text.js';

afterEach(() => setLanguage('vi'));

describe('points', () => {
  test.each([
    [1000.5, '1.000,5', '1,000.5'],
    [0, '0', '0'],
    [-20, '−20', '−20'],
    [812.25, '812,25', '812.25'],
  ])('%d', async (value, vi, en) => {
    expect(formatPoints(value)).toBe(vi);
    await setLanguage('en');
    expect(formatPoints(value)).toBe(en);
  });

  test('a column shows as many decimals as its longest number needs', () => {
    expect(decimalsOf([916, 902])).toBe(0);
    expect(decimalsOf([916, 902.5])).toBe(1);
    expect(decimalsOf([916, 902.5, 0.07])).toBe(2);
    expect(formatPoints(916, decimalsOf([916, 902.5]))).toBe('916,0');
  });

  test('a change carries its sign', () => {
    expect(formatChange(12.5)).toBe('+12,5');
    expect(formatChange(-3)).toBe('−3');
  });
});

describe('moments are Vietnamese ones, wherever the reader sits', () => {
  test('the day turns at 17:00 UTC', () => {
    expect(formatMoment(new Date('2026-11-21T16:59:00Z'))).toBe('23:59, ngày 21 tháng 11 năm 2026');
    expect(formatMoment(new Date('2026-11-21T17:00:00Z'))).toBe('00:00, ngày 22 tháng 11 năm 2026');
  });

  test('zeros as on state documents: days under 10, months 1 and 2', () => {
    expect(formatDate(new Date('2026-02-05T05:00:00Z'))).toBe('ngày 05 tháng 02 năm 2026');
    expect(formatDate(new Date('2026-09-05T05:00:00Z'))).toBe('ngày 05 tháng 9 năm 2026');
  });

  test('what opens and closes says its day of the week, as it is in Hanoi', async () => {
    const beforeMidnight = new Date('2026-11-27T16:59:00Z');
    const midnight = new Date('2026-11-27T17:00:00Z');
    expect(formatOpening(beforeMidnight)).toBe('23:59, thứ Sáu, ngày 27 tháng 11 năm 2026');
    expect(formatOpening(midnight)).toBe('00:00, thứ Bảy, ngày 28 tháng 11 năm 2026');
    await setLanguage('en');
    expect(formatDeadline(midnight)).toBe('24:00, Friday, 27 November 2026');
  });

  test('a deadline at midnight is 24:00 of the day that ends', () => {
    expect(formatDeadline(new Date('2026-12-05T17:00:00Z'))).toBe(
      '24:00, thứ Bảy, ngày 05 tháng 12 năm 2026',
    );
    expect(formatDeadline(new Date('2026-12-05T10:00:00Z'))).toBe(
      '17:00, thứ Bảy, ngày 05 tháng 12 năm 2026',
    );
  });

  test('in English', async () => {
    await setLanguage('en');
    expect(formatMoment(new Date('2026-11-22T03:32:00Z'))).toBe('10:32, 22 November 2026');
  });
});

describe('what a person types as a number', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 1.000,5 ', 1000.5],
    ['1,000.5', 1000.5],
    ['0', 0],
    [',5', 0.5],
    ['12,', 12],
    ['-3', -3],
    ['', null],
    ['mười', undefined],
    ['1,2,3,4x', undefined],
    ['--1', undefined],
  ])('%j', (typed, expected) => expect(parseDecimal(typed)).toBe(expected));

  test('what is shown for editing is read back as it was', () => {
    for (const value of [0, 0.5, 12.25, 1000.5]) expect(parseDecimal(editable(value))).toBe(value);
    expect(editable(null)).toBe('');
  });
});

describe('Vietnamese text', () => {
  test('search needs no accents, and Đ is a D', () => {
    expect(fold('Bộ Nội vụ, ĐẶC BIỆT')).toBe('bo noi vu, dac biet');
    expect(matches('Văn phòng Chủ tịch nước', 'chu tich')).toBe(true);
    expect(matches('Văn phòng Chủ tịch nước', 'tịch  phong')).toBe(true);
    expect(matches('Bộ Tài chính', 'noi vu')).toBe(false);
  });

  test('names stand in Vietnamese order', () => {
    expect(['Đà Nẵng', 'Ủy ban', 'Dân tộc', 'Ân', 'An', 'Ăn'].sort(collate)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Dân tộc',
      'Đà Nẵng',
      'Ủy ban',
    ]);
  });
});
