import { describe, expect, test } from 'vitest';
import { timeLeft } from '../../../web/src/components/time-left.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('time left', () => {
  test.each([
    [14 * DAY + HOUR, 'còn 14 ngày'],
    [2 * DAY, 'còn 2 ngày'],
    [2 * DAY - 1, 'còn 47 giờ'],
    [2 * HOUR, 'còn 2 giờ'],
    [2 * HOUR - 1, 'còn 119 phút'],
    [10 * MINUTE, 'còn 10 phút'],
    [10 * MINUTE - 1, 'còn 9 phút 59 giây'],
    [1000, 'còn 0 phút 1 giây'],
    [1, 'còn 0 phút 0 giây'],
    [0, 'đã hết hạn'],
    [-DAY, 'đã hết hạn'],
  ])('%i ms: %s', (left, words) => {
    expect(timeLeft(left)).toBe(words);
  });
});
