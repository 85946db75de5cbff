import { describe, expect, it } from 'vitest';
import { newerOf } from '../../../web/src/data/draft-target.js';

const at = (kind: string) => `blocs/b/seasons/2026/${kind}`;
const sheet = at('sheets/bnv.self');
const nomination = at('nominations/n1');

describe('the newer of two states', () => {
  it('of a document under one revision is the one with the higher', () => {
    const known = { achievement: 'mine', rev: 3 };
    expect(newerOf(nomination, known, { achievement: 'older', rev: 2 })).toBe(known);
    const heard = { achievement: 'newer', rev: 4 };
    expect(newerOf(nomination, known, heard)).toBe(heard);
    const submitted = { ...known, status: 'submitted' };
    expect(newerOf(nomination, known, submitted)).toBe(submitted);
  });
  it('of a sheet is told criterion by criterion', () => {
    const known = { status: 'draft', scores: { c1: { note: 'mine', rev: 2 }, c2: { rev: 1 } } };
    const heard = {
      status: 'submitted',
      scores: { c1: { note: '', rev: 1 }, c2: { note: 'theirs', rev: 2 }, c3: { rev: 1 } },
    };
    expect(newerOf(sheet, known, heard)).toEqual({
      status: 'submitted',
      scores: { c1: { note: 'mine', rev: 2 }, c2: { note: 'theirs', rev: 2 }, c3: { rev: 1 } },
    });
  });
  it('keeps a criterion that one has just begun and the listener has not heard of', () =>
    expect(newerOf(sheet, { scores: { c1: { rev: 1 } } }, { scores: {} })).toEqual({
      scores: { c1: { rev: 1 } },
    }));
  it('of what cannot be deleted is what one has begun', () => {
    const begun = { targets: { 'target-1': { rev: 1 } } };
    expect(newerOf(at('agreements/bnv'), begun, null)).toBe(begun);
    expect(newerOf(at('movements/m/reports/bnv'), { rev: 1 }, null)).toEqual({ rev: 1 });
  });
  it('of a nomination that was deleted is nothing', () =>
    expect(newerOf(nomination, { rev: 3 }, null)).toBeNull());
});
