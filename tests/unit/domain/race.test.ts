import type { Agreement } from '@domain/agreement.js';
import { Criterion, hundredthsOf } from '@domain/criterion.js';
import {
  bestsOf,
  bindingTargets,
  draftedTargets,
  leavesBests,
  type Reached,
} from '@domain/race.js';
import { standingOf } from '@domain/scoring.js';
import { Season } from '@domain/season.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoringOf, seasonOf, sheetOf } from '../../documents.ts';
import { NOW } from './arbitraries.ts';

const text = { group: 'tasks', order: 1, title: 'x', titleEn: 'x' };
const online = Criterion.parse({ kind: 'target', points: 50, baseShare: 80, unit: '%', ...text });
const criteria = { online };

describe('what a target criterion of 50 points with a base share of 80 % brings', () => {
  it.each([
    ['nothing reached', 0, 1.5, 0],
    ['half the target, proportional to the base', 45, 1.5, 2000],
    ['a hundredth below the target', 89.99, 1.5, 4000],
    ['the target exactly: the base', 90, 1.5, 4000],
    ['above it, half the way to the best', 112.5, 1.5, 4500],
    ['as much as the best: all', 135, 1.5, 5000],
    ['more than what was thought the best: all, and no more', 180, 1.5, 5000],
    ['the target, where nobody beat theirs', 90, 1, 4000],
  ])('%s', (_, value, best, hundredths) => {
    expect(hundredthsOf(online, value, { target: 90, best })).toBe(hundredths);
  });
  it('nothing without a target, whatever was reached', () => {
    expect(hundredthsOf(online, 1000)).toBe(0);
  });
  it('all or nothing beyond the target, where the base share is 100 %', () => {
    const full = Criterion.parse({ ...online, baseShare: 100 });
    expect(hundredthsOf(full, 90, { target: 90, best: 2 })).toBe(5000);
    expect(hundredthsOf(full, 170, { target: 90, best: 2 })).toBe(5000);
  });
});

describe('the targets that bind', () => {
  const agreement: Agreement = {
    member: 'bnv',
    targets: {
      'target-1': { measure: 'x', value: 90, criterion: 'online', order: 1 },
      'target-2': { measure: 'y', value: 7, criterion: null, order: 2 },
      'target-3': { measure: 'z', value: 5, criterion: 'gone', order: 3 },
    },
    touched: null,
    updatedBy: 'bnv-officer',
    updatedAt: NOW,
    signature: { by: 'bnv-leader', post: 'x', postEn: 'x', at: NOW, hash: '0'.repeat(64) },
  };
  it('are those of a signed agreement, for criteria of that kind', () => {
    expect(bindingTargets(criteria, agreement)).toEqual({ online: 90 });
  });
  it('are none while it is not signed, though a page may show them', () => {
    const drafted = { ...agreement, signature: null };
    expect(bindingTargets(criteria, drafted)).toEqual({});
    expect(draftedTargets(criteria, drafted)).toEqual({ online: 90 });
  });
  it.each([
    ['no agreement', null],
    ['a target of zero', { ...agreement, targets: { t: { value: 0, criterion: 'online' } } }],
    ['no value', { ...agreement, targets: { t: { value: null, criterion: 'online' } } }],
    [
      'a target that was taken out',
      { ...agreement, targets: { t: { value: 9, criterion: 'online', isDropped: true } } },
    ],
  ])('are none with %s', (_, signed) => {
    expect(bindingTargets(criteria, signed)).toEqual({});
  });
});

describe('a standing with a target criterion', () => {
  const season = Season.parse({ id: '2026', ...seasonOf(NOW, { criteria }) });
  const sheets = {
    self: sheetOf(NOW, 'bnv', 'self', { scores: { online: { value: 108 } } }),
    appraisal: null,
  };
  it('counts the value against the unit’s own target and the bloc’s best', () => {
    const race = { targets: { online: 90 }, bests: { online: 1.4 } };
    expect(standingOf(season, 'bnv', sheets, race)).toMatchObject({
      total: 45,
      scored: 1,
      bests: { online: 1.4 },
      reached: { online: { value: 108, target: 90 } },
    });
  });
  it('counts nothing without a target, and says so', () => {
    const race = { targets: {}, bests: { online: 1.4 } };
    expect(standingOf(season, 'bnv', sheets, race)).toMatchObject({
      total: 0,
      scored: 1,
      reached: { online: { value: 108, target: null } },
    });
  });
});

describe('groups and bonuses', () => {
  const group = (id: string, fields: object = {}) => ({
    ...{ id, title: id, titleEn: id, parent: null, cap: null, isBonus: false },
    ...fields,
  });
  const yes = (id: string, points: number) => ({
    ...{ kind: 'passFail', effect: 'merit', points, order: 1, title: id, titleEn: id },
    group: id,
  });
  const season = Season.parse({
    id: '2026',
    ...seasonOf(NOW, {
      groups: [
        group('work'),
        group('inner', { parent: 'work', cap: 12 }),
        group('deep', { parent: 'inner' }),
        group('first', { isBonus: true }),
        group('last', { isBonus: true }),
      ],
      scoring: scoringOf({ bonusCap: 10 }),
      tieBreak: [
        { by: 'group', group: 'deep' },
        { by: 'group', group: 'inner' },
        { by: 'group', group: 'last' },
      ],
    }),
    criteria: {
      a: yes('work', 5),
      b: yes('inner', 5),
      c: yes('deep', 20),
      d: yes('first', 7),
      e: yes('last', 6),
    },
  });
  const self = sheetOf(NOW, 'bnv', 'self', {
    scores: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { value: 1 }])),
  });

  it('are summed up the tree, cut at each cap; the last bonus is cut first', () => {
    const standing = standingOf(season, 'bnv', { self, appraisal: null });
    expect(standing).toMatchObject({ total: 27, parts: { work: 17, first: 7, last: 3 } });
  });
  it('break a tie at any level: below a cap uncut, a bonus as it counts', () => {
    const { tieBreakKeys } = standingOf(season, 'bnv', { self, appraisal: null });
    expect(tieBreakKeys).toEqual([20, 12, 3]);
  });
  it('do not count a value that is none of its criterion any more', () => {
    const odd = { ...self, scores: { a: { value: 80 }, b: { value: 0.5 }, c: { value: 1 } } };
    expect(standingOf(season, 'bnv', { self: odd, appraisal: null })).toMatchObject({
      total: 12,
      scored: 1,
    });
  });
});

describe('what one unit does to the bests', () => {
  const reached = fc
    .option(
      fc.record({
        value: fc.integer({ min: 0, max: 300 }),
        target: fc.option(fc.constantFrom(50, 100)),
      }),
    )
    .map((each): Record<string, Reached> => (each === null ? {} : { online: each }));

  it('is told right: where it says that they stay, they do, whatever the others reached', () => {
    let told = 0;
    const cases = fc.tuple(reached, reached, fc.array(reached, { maxLength: 4 }));
    fc.assert(
      fc.property(cases, ([before, after, others]) => {
        const bests = bestsOf(criteria, [before, ...others]);
        if (!leavesBests(bests, before, after)) return;
        told += 1;
        expect(bestsOf(criteria, [after, ...others])).toEqual(bests);
      }),
      { numRuns: 2000 },
    );
    expect(told).toBeGreaterThan(300);
  });
  it.each([
    ['beats the best', 1.2, 100, 130, false],
    ['falls back from the best', 1.2, 120, 110, false],
    ['stays the best', 1.2, 120, 120, true],
    ['moves below it', 1.2, 90, 110, true],
    ['moves below the target, where nobody is above theirs', 1, 100, 60, true],
  ])('%s', (_, best, was, is, stays) => {
    const of = (value: number) => ({ online: { value, target: 100 } });
    expect(leavesBests({ online: best }, of(was), of(is))).toBe(stays);
  });
});
