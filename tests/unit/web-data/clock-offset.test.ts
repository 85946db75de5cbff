import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOffset } from '../../../web/src/data/clock-offset.ts';

const AT = Date.UTC(2026, 10, 30, 16, 59, 59);

/** What a machine that is `fast` ms ahead of the server writes down of one exchange. */
function exchange(fast: number, way: number, age: string | null = null) {
  const server = AT + way / 2;
  return {
    sent: AT + fast,
    received: AT + fast + way,
    date: new Date(server - Number(age ?? 0) * 1000).toUTCString(),
    age,
  };
}

describe('the offset of this machine’s clock', () => {
  test('a clock that is an hour fast is put right within the header’s second', () => {
    const offset = clockOffset(exchange(3_600_000, 80));
    expect(Math.abs((offset ?? 0) + 3_600_000)).toBeLessThanOrEqual(600);
  });

  test('a clock that is an hour slow, behind a cache that kept the answer for a minute', () => {
    const offset = clockOffset(exchange(-3_600_000, 80, '60'));
    expect(Math.abs((offset ?? 0) - 3_600_000)).toBeLessThanOrEqual(600);
  });

  test('a right clock is left alone, on however slow a network', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (way) => {
        expect(clockOffset(exchange(0, way))).toBe(0);
      }),
    );
  });

  test('an answer without a readable date teaches nothing', () => {
    expect(clockOffset({ sent: AT, received: AT, date: null, age: null })).toBeNull();
    expect(clockOffset({ sent: AT, received: AT, date: 'soon', age: null })).toBeNull();
    expect(clockOffset({ ...exchange(0, 10), age: 'old' })).toBeNull();
  });
});
