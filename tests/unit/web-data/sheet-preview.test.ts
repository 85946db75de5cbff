import type { Criterion } from '@domain/criterion.js';
import { describe, expect, it } from 'vitest';
import { bringsWords, limits, valueWords } from '../../../web/src/pages/sheet/criterion-words.js';
import { problemWords, readScore } from '../../../web/src/pages/sheet/score-text.js';
import { typedRace } from '../../../web/src/pages/sheet/typed-race.js';

const text = { group: 'tasks', order: 1, title: 'x', titleEn: 'x' };
const met: Criterion = { kind: 'passFail', effect: 'merit', points: 10, ...text };
const breach: Criterion = { kind: 'passFail', effect: 'penalty', points: 5, ...text };
const often: Criterion = { kind: 'counted', effect: 'merit', pointsEach: 5, max: 10, ...text };
const late: Criterion = { kind: 'counted', effect: 'penalty', pointsEach: 5, max: 10, ...text };
const online: Criterion = { kind: 'target', points: 20, baseShare: 80, unit: '%', ...text };

describe('what the sheet says of a criterion', () => {
  it.each([
    [met, 'Đạt được 10 điểm, không đạt được 0 điểm'],
    [breach, 'Nếu có, trừ 5 điểm'],
    [often, 'Mỗi lần cộng 5 điểm, tối đa 10 lần'],
    [late, 'Mỗi lần trừ 5 điểm, tối đa 10 lần'],
    [online, 'Tối đa 20 điểm; đạt đúng chỉ tiêu được 16 điểm'],
  ])('%o', (criterion, words) => expect(limits(criterion)).toBe(words));

  it.each([
    [met, 1, 'Đạt'],
    [met, 0, 'Không đạt'],
    [breach, 1, 'Có'],
    [breach, 0, 'Không'],
    [often, 3, '3 lần'],
    [online, 82.5, '82,5 %'],
    [met, null, ''],
  ])('%o with the value %s', (criterion, value, words) =>
    expect(valueWords(criterion, value)).toBe(words),
  );
});

describe('what a typed value brings', () => {
  const listed = (criterion: Criterion) => ({ ...criterion, id: 'c' });
  const none = { targets: {}, bests: {} };
  it.each([
    [met, 1, '= 10 điểm'],
    [breach, 1, '= −5 điểm'],
    [often, 3, '= 15 điểm'],
    [late, 2, '= −10 điểm'],
    [online, 50, 'chưa được tính điểm'],
  ])('%o with the value %s', (criterion, value, words) =>
    expect(bringsWords(listed(criterion), value, none)).toBe(words),
  );
  it('against a target is its share and the points it brings now', () => {
    const race = { targets: { c: 80 }, bests: { c: 1.1 } };
    expect(bringsWords(listed(online), 40, race)).toBe('đạt 50% chỉ tiêu = 8 điểm');
    expect(bringsWords(listed(online), 84, race)).toBe('đạt 105% chỉ tiêu = 18 điểm');
    expect(bringsWords(listed(online), 84, { ...race, targets: {} }, { c: 80 })).toBe(
      'đạt 105% chỉ tiêu; khi ký được 18 điểm',
    );
  });
});

describe('a typed text', () => {
  it.each([
    [met, '1', { value: 1 }],
    [met, '0', { value: 0 }],
    [met, '', { value: null }],
    [online, '82,5', { value: 82.5 }],
    [online, '82,555', { problem: 'off-step' }],
    [online, '1000000001', { problem: 'too-high' }],
    [often, '11', { problem: 'too-high' }],
  ])('%o reads %j', (criterion, typed, read) => expect(readScore(criterion, typed)).toEqual(read));
  it.each([
    [online, '-1', 'Số không được âm.'],
    [online, '82,555', 'Nhập nhiều nhất hai chữ số thập phân.'],
    [often, '1,5', 'Số lần là số nguyên.'],
  ])('%o with %j says what would be right', (criterion, typed, words) =>
    expect(problemWords(criterion, typed)).toBe(words),
  );
});

describe('the race on screen', () => {
  const known = { targets: { c: 80 }, drafted: { c: 80 }, bests: { c: 1.1 } };
  it('takes the bloc’s best while it is higher, and the own share once that is', () => {
    expect(typedRace(known, { c: 84 }).bests).toEqual({ c: 1.1 });
    expect(typedRace(known, { c: 96 }).bests).toEqual({ c: 1.2 });
  });
  it('knows only its own where the board shows nothing, at least the target itself', () => {
    expect(typedRace({ ...known, bests: null }, { c: 40 }).bests).toEqual({ c: 1 });
    expect(typedRace({ ...known, bests: null }, { c: null }).bests).toEqual({ c: 1 });
  });
});
