import { closesFor, isOpenFor, Window } from '@domain/window.js';
import { describe, expect, it } from 'vitest';

const at = (time: string) => new Date(`2026-03-01T${time}Z`);
const until = (time: string) => ({ until: at(time), reason: 'Bão lũ' });
const window = Window.parse({
  opensAt: at('08:00:00.000'),
  closesAt: at('17:00:00.000'),
  extensions: { bnv: until('18:00:00.000'), vpqh: until('12:00:00.000') },
});

describe('a window', () => {
  it.each([
    ['vpcp', '07:59:59.999', false],
    ['vpcp', '08:00:00.000', true],
    ['vpcp', '16:59:59.999', true],
    ['vpcp', '17:00:00.000', false],
    ['bnv', '07:59:59.999', false],
    ['bnv', '17:00:00.000', true],
    ['bnv', '17:59:59.999', true],
    ['bnv', '18:00:00.000', false],
    ['vpqh', '11:59:59.999', true],
    ['vpqh', '12:00:00.000', false],
  ])('for %s at %s: %s', (member, time, isOpen) =>
    expect(isOpenFor(window, member, at(time))).toBe(isOpen),
  );
  it('closes for a unit when its extension says', () => {
    expect(closesFor(window, 'bnv')).toEqual(at('18:00:00.000'));
    expect(closesFor(window, 'vpcp')).toEqual(window.closesAt);
  });
  it('cannot close before it opens', () => {
    expect(Window.safeParse({ ...window, closesAt: window.opensAt }).success).toBe(false);
  });
});
