import { isSameStanding, standingOf } from '@domain/scoring.js';
import { Season, seasonMax } from '@domain/season.js';
import { Standing } from '@domain/standing.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFrom, scoringOf, seasonOf, sheetOf } from '../../documents.ts';
import { NOW, scored } from './arbitraries.ts';

const season = Season.parse({ ...seasonOf(NOW), id: '2026' });
const of = (assessor: 'self' | 'appraisal', values: object, fields: object = {}) =>
  sheetOf(NOW, 'bnv', assessor, {
    scores: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
    ...fields,
  });

describe('a standing', () => {
  it('adds weighted points by group and takes penalties off', () => {
    const self = of('self', { work: 80.5, reform: 7, late: 2 });
    const standing = standingOf(season, 'bnv', { self, appraisal: null });
    expect(standing).toEqual({
      member: 'bnv',
      total: 88,
      parts: { tasks: 98, discipline: -10 },
      tieBreakKeys: [98, -10],
      state: 'draft',
      scored: 2,
      updatedAt: daysFrom(NOW, -2),
    });
  });
  it('takes the appraised value where there is one, else the unit’s own', () => {
    const self = of('self', { work: 80, reform: 7 });
    const appraisal = of('appraisal', { work: 60, reform: null }, { status: 'submitted' });
    const { total, state } = standingOf(season, 'bnv', { self, appraisal });
    expect([total, state]).toEqual([77.5, 'appraised']);
  });
  it('lets an appraised zero stand', () => {
    const appraisal = of('appraisal', { work: 0 }, { status: 'submitted' });
    expect(standingOf(season, 'bnv', { self: of('self', { work: 80 }), appraisal }).total).toBe(0);
  });
  it('leaves out an appraisal that is still a draft, its time included', () => {
    const self = of('self', { work: 80 });
    const appraisal = of('appraisal', { work: 60 }, { updatedAt: NOW });
    const both = standingOf(season, 'bnv', { self, appraisal });
    expect(both).toEqual(standingOf(season, 'bnv', { self, appraisal: null }));
  });
  it('leaves out the unit’s draft where the season says so', () => {
    const strict = { ...season, scoring: scoringOf({ draftsCount: [] }) };
    const self = of('self', { work: 80 });
    const standing = standingOf(strict, 'bnv', { self, appraisal: null });
    expect([standing.total, standing.state, standing.updatedAt]).toEqual([0, 'empty', null]);
    const handedIn = { ...self, status: 'submitted' as const };
    expect(standingOf(strict, 'bnv', { self: handedIn, appraisal: null }).total).toBe(80);
  });
  it('counts nothing for a criterion that the season has not', () => {
    const self = of('self', { bonus: 500, constructor: 500 });
    expect(standingOf(season, 'bnv', { self, appraisal: null }).total).toBe(0);
  });
});

describe('any sheets', () => {
  it('give a standing that its schema takes, within what the season offers', () => {
    fc.assert(
      fc.property(scored, ({ season: any, sheets }) => {
        const standing = standingOf(any, 'bnv', sheets);
        expect(Standing.safeParse(standing).success).toBe(true);
        // A step need not divide the maximum, but no value goes beyond it.
        expect(standing.total).toBeLessThanOrEqual(seasonMax(any) + 1e-9);
      }),
    );
  });
  it('give the same total whatever the order of criteria, scores and groups', () => {
    fc.assert(
      fc.property(scored, ({ season: any, sheets }) => {
        const reversed = {
          ...any,
          groups: [...any.groups].reverse(),
          criteria: Object.fromEntries(Object.entries(any.criteria).reverse()),
        };
        const a = standingOf(any, 'bnv', sheets);
        const b = standingOf(reversed, 'bnv', sheets);
        expect(isSameStanding(a, b)).toBe(true);
      }),
    );
  });
  it('give the same standing each time, and leave what they were given alone', () => {
    fc.assert(
      fc.property(scored, ({ season: any, sheets }) => {
        const before = structuredClone({ any, sheets });
        const once = standingOf(any, 'bnv', sheets);
        expect(standingOf(any, 'bnv', sheets)).toEqual(once);
        expect({ any, sheets }).toEqual(before);
      }),
    );
  });
  it('have parts that add up to the total, to the hundredth', () => {
    fc.assert(
      fc.property(scored, ({ season: any, sheets }) => {
        const { total, parts } = standingOf(any, 'bnv', sheets);
        const sum = Object.values(parts).reduce((all, part) => all + Math.round(part * 100), 0);
        expect(sum).toBe(Math.round(total * 100));
      }),
    );
  });
});

describe('two standings', () => {
  const standing = standingOf(season, 'bnv', { self: of('self', { work: 1 }), appraisal: null });
  it('are the same whatever the order of their parts', () => {
    const parts = Object.fromEntries(Object.entries(standing.parts).reverse());
    expect(isSameStanding(standing, { ...standing, parts })).toBe(true);
  });
  it.each([
    { member: 'vpqh' },
    { total: 2 },
    { parts: { ...standing.parts, tasks: 2 } },
    { tieBreakKeys: [1] },
    { state: 'submitted' as const },
    { scored: 9 },
    { updatedAt: NOW },
    { updatedAt: null },
  ])('differ by %j', (change) => {
    expect(isSameStanding(standing, { ...standing, ...change })).toBe(false);
  });
});
