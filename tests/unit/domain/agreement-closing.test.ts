import { closingOf } from '@domain/agreement-closing.js';
import { describe, expect, it } from 'vitest';
import { agreementTextOf } from '../../agreement-documents.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const unit = (id: string, from = 0, to: number | null = null) => ({
  id,
  validFrom: day(from),
  validTo: to === null ? null : day(to),
});
const signed = (days: Record<string, number>, closedAt: Date | null = null) =>
  agreementTextOf(day(1), {
    closedAt,
    signatures: Object.fromEntries(
      Object.entries(days).map(([id, n]) => [
        id,
        { post: id, postEn: id, at: day(n), hash: 'a'.repeat(64) },
      ]),
    ),
  });
const both = [unit('a'), unit('b')];

describe('the agreement is closed', () => {
  it('from the last signature of those who are members', () => {
    const text = signed({ a: 3, b: 5 });
    expect(closingOf(text, both, day(9))).toEqual(day(5));
    const gone = [...both, unit('gone', 0, 4), unit('later', 6)];
    expect(closingOf(text, gone, day(9))).toEqual(day(5));
  });
  it('from the moment that the last unit unsigned leaves, and not a moment before', () => {
    const units = [...both, unit('c', 0, 7)];
    const text = signed({ a: 3, b: 5 });
    expect(closingOf(text, units, new Date(day(7).getTime() - 1))).toBeNull();
    expect(closingOf(text, units, day(7))).toEqual(day(7));
    expect(closingOf(text, units, day(30))).toEqual(day(7));
  });
  it('from the later of two that leave unsigned', () => {
    const units = [...both, unit('c', 0, 7), unit('d', 0, 8)];
    expect(closingOf(signed({ a: 3, b: 5 }), units, day(9))).toEqual(day(8));
  });
  it('where somebody signs at the very moment that another is ended', () => {
    const units = [...both, unit('c', 0, 4)];
    expect(closingOf(signed({ a: 3, b: 5 }), units, day(9))).toEqual(day(5));
  });
  it('although a unit joins afterwards, whether that one signs or not', () => {
    const units = [...both, unit('c', 6)];
    expect(closingOf(signed({ a: 3, b: 5 }), units, day(9))).toEqual(day(5));
    expect(closingOf(signed({ a: 3, b: 5, c: 8 }), units, day(9))).toEqual(day(5));
  });
  it('although the unit that signed last has left', () => {
    const units = [unit('a'), unit('c'), unit('b', 0, 6)];
    expect(closingOf(signed({ a: 3, c: 4, b: 5 }), units, day(9))).toEqual(day(5));
  });
  it('by what is written down, whatever the members say today', () => {
    const text = signed({ a: 3 }, day(3));
    expect(closingOf(text, [...both, unit('backdated')], day(9))).toEqual(day(3));
  });
});

describe('the agreement is open', () => {
  it.each([
    ['without a text', null, both],
    ['without a signature', signed({}), both],
    ['while a member has not signed', signed({ a: 3 }), both],
    ['where one came before the last signature', signed({ a: 3, b: 5 }), [...both, unit('c', 4)]],
    ['with a single unit, which agrees with nobody', signed({ a: 3 }), [unit('a')]],
    ['where everybody has left', signed({}), [unit('a', 0, 3), unit('b', 0, 4)]],
    [
      'of signatures of units that left before any others signed',
      signed({ a: 3 }),
      [unit('a', 0, 5), unit('b')],
    ],
  ])('%s', (_, text, units) => {
    expect(closingOf(text, units, day(9))).toBeNull();
  });
  it('until a signature is given, not from when one was prepared', () => {
    expect(closingOf(signed({ a: 3, b: 5 }), both, day(4))).toBeNull();
  });
});
