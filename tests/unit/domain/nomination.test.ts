import {
  requireRightNominee,
  requireSubmittable,
  submittedFields,
} from '@domain/acts/submit-nomination.js';
import { slotToRelease, withdrawnFields } from '@domain/acts/withdraw-nomination.js';
import { DomainError } from '@domain/error.js';
import { missingFields, Nomination } from '@domain/nomination.js';
import { Season } from '@domain/season.js';
import { actorAt, Seat } from '@domain/seat.js';
import { describe, expect, it } from 'vitest';
import { daysFrom, heldSlot, nominationOf, quotaOf, seasonOf, seatOf } from '../../documents.ts';
import { NOW } from './arbitraries.ts';

const season = Season.parse({ ...seasonOf(NOW), id: '2026' });
const draft = nominationOf(NOW, 'bnv');
const held = nominationOf(NOW, 'bnv', heldSlot(NOW, 2));
const who = (member: string, ...roles: Seat['roles']) =>
  actorAt('u1', Seat.parse({ ...seatOf(NOW, member, ...roles), id: 'u1' }), null, NOW);
const officer = who('bnv', 'officer');

function codeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('submitting', () => {
  it.each([
    ['its officer may', officer, draft, NOW, null],
    ['its leader may', who('bnv', 'leader'), draft, NOW, null],
    ['another unit may not', who('vpqh', 'officer'), draft, NOW, 'wrong-unit'],
    ['an assessor of the unit may not', who('bnv', 'assessor'), draft, NOW, 'wrong-role'],
    ['nobody may twice', officer, held, NOW, 'already-submitted'],
    ['nobody may after the window', officer, draft, daysFrom(NOW, 30), 'window-closed'],
  ] as const)('%s', (_, actor, nomination, at, code) =>
    expect(codeOf(() => requireSubmittable(actor, season, nomination, at))).toBe(code),
  );
  it('nobody may in a closed season', () =>
    expect(
      codeOf(() => requireSubmittable(officer, { ...season, status: 'closed' }, draft, NOW)),
    ).toBe('season-closed'));
  it('an ended seat may not', () => {
    const seat = Seat.parse({ ...seatOf(NOW, 'bnv', 'officer'), id: 'u1', validTo: NOW });
    const ended = actorAt('u1', seat, null, NOW);
    expect(codeOf(() => requireSubmittable(ended, season, draft, NOW))).toBe('no-seat');
  });
  it('needs a name and an achievement that say something', () => {
    const blank = nominationOf(NOW, 'bnv', {
      achievement: ' \n',
      nominee: { kind: 'person', name: ' ', position: '' },
    });
    expect(missingFields(blank)).toEqual(['nominee.name', 'achievement']);
    expect(missingFields(draft)).toEqual([]);
    expect(codeOf(() => requireSubmittable(officer, season, blank, NOW))).toBe(
      'nomination-incomplete',
    );
  });
  it('needs the kind of nominee that the award is for', () => {
    expect(codeOf(() => requireRightNominee(draft, quotaOf('x')))).toBe(null);
    expect(codeOf(() => requireRightNominee(draft, quotaOf('x', { nominee: 'person' })))).toBe(
      'nomination-incomplete',
    );
  });
  it('leaves a nomination that its schema takes, under the law of the day', () => {
    const after = Nomination.parse({ ...draft, ...submittedFields('u1', season, 3, NOW) });
    expect([after.status, after.slot, after.lawVersion]).toEqual(['submitted', 3, '06/2026/QH16']);
  });
});

describe('withdrawing', () => {
  it('gives the slot back', () => {
    expect(slotToRelease(officer, season, held, NOW)).toBe(2);
    const after = Nomination.parse({ ...held, ...withdrawnFields('u1', NOW) });
    expect([after.status, after.slot]).toEqual(['withdrawn', null]);
  });
  it.each([
    ['a draft', draft],
    ['what was withdrawn before', { ...held, status: 'withdrawn' as const, slot: null }],
  ])('is refused for %s', (_, nomination) =>
    expect(codeOf(() => slotToRelease(officer, season, nomination, NOW))).toBe('not-submitted'),
  );
});
