import { agreementPath, movementReportPath, nominationPath, sheetPath } from '@domain/path.js';
import type { Role } from '@domain/seat.js';
import { describe, expect, it } from 'vitest';
import { whyNot } from '../../../web/src/data/draft-reason.js';
import { daysFrom, seasonOf, seatOf } from '../../documents.ts';
import { BLOC, SEASON } from '../../world.ts';

const now = new Date('2026-11-22T03:32:00Z');
const season = { ...seasonOf(now), id: SEASON };
const held = (member: string, role: Role) => ({ ...seatOf(now, member, role), id: 'me' });
const officer = held('bnv', 'officer');

const OWN = {
  sheet: sheetPath(BLOC, SEASON, 'bnv.self'),
  nomination: nominationPath(BLOC, SEASON, 'bnv-draft-1'),
  agreement: agreementPath(BLOC, SEASON, 'bnv'),
  report: movementReportPath(BLOC, SEASON, 'cchc', 'bnv'),
};
const appraisal = sheetPath(BLOC, SEASON, 'bnv.appraisal');

describe.each(Object.entries(OWN))('a draft that was refused: %s', (_kind, path) => {
  it('is nobody’s to write any more whose seat ended or writes no drafts of the unit', () => {
    const ended = { ...officer, validTo: daysFrom(now, -1) };
    for (const seat of [null, ended, held('bnv', 'assessor')])
      expect(whyNot(path, seat, season, now)).toBe('no-seat');
  });

  it('is late where the season has closed', () => {
    expect(whyNot(path, officer, { ...season, status: 'closed' }, now)).toBe('season-closed');
  });

  it('is in doubt where seat and season speak for it', () => {
    expect(whyNot(path, officer, season, now)).toBe('wrong-role');
  });
});

it('of another unit is nobody’s, as far as its path tells whose it is', () => {
  const moved = held('vpqh', 'officer');
  for (const path of [OWN.sheet, OWN.agreement, OWN.report])
    expect(whyNot(path, moved, season, now)).toBe('no-seat');
});

it('of an appraisal is for staff seated elsewhere', () => {
  expect(whyNot(appraisal, held('vpcp', 'assessor'), season, now)).toBe('wrong-role');
  for (const seat of [officer, held('bnv', 'assessor')])
    expect(whyNot(appraisal, seat, season, now)).toBe('no-seat');
});

it('is late by the server’s clock once its window has closed', () => {
  const { closesAt } = season.windows.selfScoring;
  expect(whyNot(OWN.sheet, officer, season, new Date(closesAt.getTime() - 1))).toBe('wrong-role');
  expect(whyNot(OWN.sheet, officer, season, closesAt)).toBe('window-closed');
});
