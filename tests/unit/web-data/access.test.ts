import type { Season } from '@domain/season.js';
import type { Actor, Role } from '@domain/seat.js';
import { describe, expect, it } from 'vitest';
import { activityWindow } from '../../../web/src/pages/drafting/activity-window.js';
import { accessTo, maySubmit } from '../../../web/src/pages/sheet/access.js';
import { daysFrom, seasonOf, seatOf } from '../../documents.ts';

const now = new Date('2026-11-22T03:00:00Z');
const season: Season = { id: '2026', ...seasonOf(now) };

function actor(member: string, ...roles: Role[]): Actor {
  return { uid: 'u1', seat: { id: 'u1', ...seatOf(now, member, ...roles) }, isCouncil: false };
}

function withWindow(activity: 'selfScoring' | 'nomination', opens: number, closes: number): Season {
  const extensions = { late: { until: daysFrom(now, 5), reason: 'Bão lũ' } };
  const window = { opensAt: daysFrom(now, opens), closesAt: daysFrom(now, closes), extensions };
  return { ...season, windows: { ...season.windows, [activity]: window } };
}

describe('a sheet', () => {
  const self = (who: Actor, member: string, at: Season = season) =>
    accessTo(who, at, member, 'self', null, now);
  const appraisal = (who: Actor, member: string) =>
    accessTo(who, season, member, 'appraisal', null, now);

  it('is filled in by the unit’s officers and leaders, and by nobody else', () => {
    expect(self(actor('a', 'officer'), 'a').mayEdit).toBe(true);
    expect(self(actor('a', 'leader'), 'a').mayEdit).toBe(true);
    expect(self(actor('a', 'head'), 'a')).toMatchObject({ reason: 'role' });
    expect(self(actor('b', 'officer'), 'a')).toMatchObject({ reason: 'role' });
  });

  it('is appraised by the team, never at one’s own unit', () => {
    expect(appraisal(actor('b', 'assessor'), 'a').mayEdit).toBe(true);
    expect(appraisal(actor('a', 'assessor'), 'a')).toMatchObject({ reason: 'own-unit' });
    expect(appraisal(actor('b', 'officer'), 'a')).toMatchObject({ reason: 'role' });
  });

  it('says which side of its window it is on, and honours an extension', () => {
    const officer = (member: string) => actor(member, 'officer');
    expect(self(officer('a'), 'a', withWindow('selfScoring', 1, 9))).toMatchObject({
      window: { state: 'not-open-yet' },
      reason: 'window',
    });
    const closed = withWindow('selfScoring', -9, -1);
    expect(self(officer('a'), 'a', closed)).toMatchObject({ window: { state: 'closed' } });
    expect(self(officer('late'), 'late', closed)).toMatchObject({ mayEdit: true });
    expect(self(officer('a'), 'a', { ...season, status: 'closed' })).toMatchObject({
      window: { state: 'season-closed' },
      mayEdit: false,
    });
    expect(self(officer('a'), 'a', { ...season, status: 'setup' }).mayEdit).toBe(false);
  });

  it('is handed in by a leader, not by an officer', () => {
    expect(maySubmit(actor('a', 'leader'), 'a', 'self')).toBe(true);
    expect(maySubmit(actor('a', 'officer'), 'a', 'self')).toBe(false);
    expect(maySubmit(actor('b', 'head'), 'a', 'appraisal')).toBe(true);
    expect(maySubmit(actor('a', 'head'), 'a', 'appraisal')).toBe(false);
  });
});

it('tells where an activity stands in time', () => {
  const stateOf = (at: Season, member: string | null) =>
    activityWindow(at, 'nomination', member, now).state;
  expect(stateOf(season, 'a')).toBe('open');
  expect(stateOf(withWindow('nomination', 1, 9), 'a')).toBe('not-open-yet');
  const closed = withWindow('nomination', -9, -1);
  expect(stateOf(closed, 'a')).toBe('closed');
  expect(stateOf(closed, 'late')).toBe('open');
  expect(stateOf({ ...season, status: 'closed' }, 'a')).toBe('season-closed');
  expect(stateOf({ ...season, status: 'setup' }, 'a')).toBe('season-setup');
  expect(stateOf(closed, null)).toBe('closed');
});
