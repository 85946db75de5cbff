import { standingOf } from '@domain/scoring.js';
import { Season } from '@domain/season.js';
import { boardRowOf, isSameStanding, isShownBy } from '@domain/standing.js';
import { describe, expect, it } from 'vitest';
import { daysFrom, scoringOf, seasonOf, sheetOf } from '../../documents.ts';
import { NOW } from './arbitraries.ts';

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
      bests: {},
      reached: {},
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
    { bests: { c: 1.5 } },
    { reached: { c: { value: 1, target: null } } },
  ])('differ by %j', (change) => {
    expect(isSameStanding(standing, { ...standing, ...change })).toBe(false);
  });
  it('are shown alike where they differ by what only the staff sees', () => {
    const other = { ...standing, reached: { c: { value: 1, target: 2 } } };
    expect(isShownBy(boardRowOf(standing, null), other)).toBe(true);
    expect(isShownBy(boardRowOf(standing, null), { ...standing, bests: { c: 2 } })).toBe(false);
    expect(boardRowOf(other, NOW)).not.toHaveProperty('reached');
  });
});
