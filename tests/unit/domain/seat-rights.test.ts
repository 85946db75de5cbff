import { Email } from '@domain/invitation.js';
import { lossOf, rolesConcerned, type SeatTerms, withinDates } from '@domain/seat-rights.js';
import { enteredText } from '@domain/text.js';
import { describe, expect, it } from 'vitest';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const NOW = day(100);
const seat = (change: Partial<SeatTerms> = {}): SeatTerms => ({
  roles: ['leader'],
  post: 'Lãnh đạo',
  postEn: 'Leader',
  validFrom: day(1),
  validTo: null,
  ...change,
});

describe('a role is lost', () => {
  it.each([
    ['at once when the seat ends', seat(), null, NOW],
    ['at once when the role goes', seat(), seat({ roles: ['officer'] }), NOW],
    ['at once when the seat begins later', seat(), seat({ validFrom: day(101) }), NOW],
    ['on the day that is new', seat(), seat({ validTo: day(120) }), day(120)],
    ['sooner than before', seat({ validTo: day(130) }), seat({ validTo: day(120) }), day(120)],
  ])('%s', (_, before, after, moment) => {
    expect(lossOf('leader', before, after, NOW)).toEqual(moment);
  });
  it.each([
    ['that was not there', seat({ roles: ['officer'] }), null],
    ['of a seat that is over', seat({ validTo: day(99) }), null],
    ['of a seat that has not begun', seat({ validFrom: day(101) }), null],
    ['that stays', seat(), seat({ roles: ['leader', 'officer'] })],
    ['that is prolonged', seat({ validTo: day(120) }), seat({ validTo: day(130) })],
    ['that gets no end', seat({ validTo: day(120) }), seat()],
  ])('not one %s', (_, before, after) => {
    expect(lossOf('leader', before, after, NOW)).toBeNull();
  });
});

describe('a change is about', () => {
  const both = seat({ roles: ['officer', 'assessor'] });
  it.each([
    ['the role given', seat({ roles: ['assessor'] }), both, ['officer']],
    ['the role taken', both, seat({ roles: ['officer'] }), ['assessor']],
    ['every role, where a date changes', both, { ...both, validTo: day(150) }, both.roles],
    ['every role, where the post changes', both, { ...both, post: 'Khác' }, both.roles],
    ['every role, where nothing changes', both, both, both.roles],
  ])('%s', (_, before, after, roles) => {
    expect(rolesConcerned(before, after).sort()).toEqual([...roles].sort());
  });
});

describe('a term within the unit’s own', () => {
  const unit = { validFrom: day(10), validTo: day(50) };
  it('begins and ends with the unit at the latest', () => {
    expect(withinDates({ validFrom: day(1), validTo: null }, unit)).toEqual(unit);
    expect(withinDates({ validFrom: day(20), validTo: day(30) }, unit)).toEqual({
      validFrom: day(20),
      validTo: day(30),
    });
  });
  it('is nothing where they do not meet', () => {
    expect(withinDates({ validFrom: day(50), validTo: null }, unit)).toBeNull();
    expect(withinDates({ validFrom: day(1), validTo: day(10) }, unit)).toBeNull();
  });
});

describe('what people enter', () => {
  it('is one text however a keyboard spells it', () => {
    const word = 'Chuyên viên Bộ Nội vụ';
    expect(enteredText(21).parse(`  ${word.normalize('NFD')} `)).toBe(word.normalize('NFC'));
  });
  it('is one address however it is written', () => {
    expect(Email.parse('  Can.Bo@BNV.Example ')).toBe('can.bo@bnv.example');
  });
  it.each(['', 'a@b', 'a/b@c.vn', 'a@b/c.vn', 'a b@c.vn', '__a@b.c__', `${'x'.repeat(250)}@c.vn`])(
    'is no address: %s',
    (text) => expect(Email.safeParse(text).success).toBe(false),
  );
});
