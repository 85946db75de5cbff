import type { Member } from '@domain/member.js';
import { illustrativeSeason } from '@domain/season-template.js';
import type { BoardRow } from '@domain/standing.js';
import { expect, it } from 'vitest';
import { hasPublicBoard, resultsIn } from '../../../web/src/pages/unit/unit-results.ts';

const at = new Date('2025-06-01T00:00:00Z');
const season = illustrativeSeason('2024', at);
const members: Member[] = ['a', 'b', 'c'].map((id) => ({
  ...{ id, unit: id, unitEn: id, shortName: id, note: '', successor: null },
  ...{ validFrom: new Date(0), validTo: null },
}));
const row = (member: string, total: number, state: BoardRow['state'] = 'appraised'): BoardRow => ({
  ...{ member, total, state, parts: {}, tieBreakKeys: [], scored: 1, updatedAt: at },
  ...{ bests: {}, frozenAt: null },
});

it('gives a unit and those before it their ranks on the board of a season, in the order asked', () => {
  const found = resultsIn(season, [row('a', 5), row('b', 9), row('c', 7)], members, ['a', 'b'], at);
  expect(found).toEqual([
    { season: '2024', member: 'a', rank: 3, count: 3, total: 5, max: 1000, state: 'appraised' },
    { season: '2024', member: 'b', rank: 1, count: 3, total: 9, max: 1000, state: 'appraised' },
  ]);
});

it('makes no result of a row without points, nor of a unit that has none', () => {
  expect(resultsIn(season, [row('a', 0, 'empty'), row('b', 9)], members, ['a', 'c'], at)).toEqual(
    [],
  );
});

it('reads boards that are public and have scores only', () => {
  expect(hasPublicBoard(season)).toBe(season.scoring.isBoardPublic);
  expect(hasPublicBoard({ ...season, groups: [] })).toBe(false);
  const closed = { ...season, scoring: { ...season.scoring, isBoardPublic: false } };
  expect(hasPublicBoard(closed)).toBe(false);
});
