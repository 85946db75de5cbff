import { Season } from '@domain/season.js';
import { invalidCriteria, missingCriteria, Score, sheetId } from '@domain/sheet.js';
import { describe, expect, it } from 'vitest';
import { seasonOf, sheetOf } from '../../documents.ts';
import { NOW } from './arbitraries.ts';

const season = Season.parse({ ...seasonOf(NOW), id: '2026' });
const withScores = (scores: Record<string, Score>) => sheetOf(NOW, 'bnv', 'self', { scores });

describe('a sheet', () => {
  it('has an id that says whose and by whom', () =>
    expect(sheetId('bnv', 'self')).toBe('bnv.self'));
  it('lacks graded criteria without a value, in order; a penalty left empty did not occur', () => {
    expect(missingCriteria(season, withScores({}))).toEqual(['work', 'reform']);
    const half = withScores({ reform: { value: 1 }, work: { value: null, note: 'x' } });
    expect(missingCriteria(season, half)).toEqual(['work']);
    const zero = withScores({ work: { value: 0 }, reform: { value: 0 } });
    expect(missingCriteria(season, zero)).toEqual([]);
  });
  it('has invalid criteria only where a value does not fit the season', () => {
    const sheet = withScores({
      work: { value: 100.5 },
      reform: { value: 0.5 },
      late: { value: null },
      gone: { note: 'a criterion of last year' },
    });
    expect(invalidCriteria(season, sheet)).toEqual(['work', 'reform', 'gone']);
    expect(invalidCriteria(season, withScores({ work: { note: 'x' } }))).toEqual([]);
  });
  it('takes a score of which every field may be absent, and no field too many', () => {
    expect(Score.safeParse({}).success).toBe(true);
    expect(Score.safeParse({ value: null }).success).toBe(true);
    expect(Score.safeParse({ value: Number.NaN }).success).toBe(false);
    expect(Score.safeParse({ points: 1 }).success).toBe(false);
  });
});
