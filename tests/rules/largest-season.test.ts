import { MAX_CRITERIA } from '@domain/criteria-tree.js';
import type { Criterion } from '@domain/criterion.js';
import { seasonPath } from '@domain/path.js';
import { Season } from '@domain/season.js';
import { doc, updateDoc } from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { daysFrom, evidenceOf, scoreOf, seasonOf, sheetOf } from '../documents.ts';
import { BLOC, SEASON, sheetAt } from '../world.ts';
import { denied, granted, stamp, withEmulator } from './emulator.ts';

/** As many criteria and groups as a season may have, all with long ids, and an extension for forty units. */
const GROUPS = 60;
const idOf = (n: number) => `${'c'.repeat(35)}-${n}`;

function largest(now: Date) {
  const season = seasonOf(now);
  const groups = Array.from({ length: GROUPS }, (_, n) => ({
    ...{
      id: `group-${n}`,
      title: 'Nhóm',
      titleEn: 'Group',
      parent: n < 3 ? null : `group-${n % 3}`,
    },
    ...{ order: n + 1, cap: null, isBonus: false },
  }));
  const criteria = Object.fromEntries(
    Array.from({ length: MAX_CRITERIA }, (_, n): [string, Criterion] => [
      idOf(n),
      {
        ...{ kind: 'graded', max: 10, step: 0.25, weight: 1, group: `group-${n % GROUPS}` },
        ...{ order: n + 1, title: 'Tiêu chí'.repeat(12), titleEn: 'Criterion'.repeat(10) },
      },
    ]),
  );
  const extensions = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [
      n === 0 ? 'bnv' : `unit-${n}`,
      { until: daysFrom(now, 9), reason: 'Bão lũ' },
    ]),
  );
  const selfScoring = { ...season.windows.selfScoring, closesAt: daysFrom(now, -1), extensions };
  const windows = { ...season.windows, selfScoring };
  return { ...season, groups, criteria, windows, tieBreak: [] };
}

const emulator = withEmulator('each', (now) => ({
  [seasonPath(BLOC, SEASON)]: largest(now),
  [sheetAt('bnv.self')]: sheetOf(now, 'bnv', 'self', {
    touched: idOf(0),
    scores: Object.fromEntries(
      Array.from({ length: MAX_CRITERIA - 1 }, (_, n) => [idOf(n), scoreOf({ value: 5 })]),
    ),
  }),
}));

const longest = () =>
  evidenceOf({
    ...{ number: 'ộ'.repeat(100), issuer: 'ộ'.repeat(200), summary: 'ộ'.repeat(500) },
    link: `https://${'x'.repeat(492)}`,
  });
const write = (n: number, change: object) =>
  updateDoc(doc(emulator.as('bnvOfficer'), sheetAt('bnv.self')), {
    [`scores.${idOf(n)}`]: {
      ...{ value: 9.75, note: 'ộ'.repeat(2000), evidence: Array.from({ length: 5 }, longest) },
      ...change,
    },
    touched: idOf(n),
    ...stamp('bnvOfficer'),
  });

/** The rules count what they evaluate: were it to grow with the season, one adopted could not be scored. */
describe('the largest season that can be adopted', () => {
  it('is one that the schema knows', () => {
    Season.parse({ ...largest(emulator.now), id: SEASON });
  });
  it('is scored to its last criterion, with all that a score can hold', async () => {
    await granted(write(MAX_CRITERIA - 1, { rev: 1 }));
    await granted(write(0, { rev: 2 }));
  });
  it('is checked like any other', async () => {
    await denied(write(0, { rev: 2, value: 10.25 }));
    await denied(write(MAX_CRITERIA, { rev: 1 }));
  });
});
