import { type Criterion, isValueOf } from '@domain/criterion.js';
import { Nomination } from '@domain/nomination.js';
import { nominationPath, seasonPath, sheetPath } from '@domain/path.js';
import { Season } from '@domain/season.js';
import { invalidCriteria, Sheet } from '@domain/sheet.js';
import fc from 'fast-check';
import {
  type DocumentData,
  type DocumentReference,
  doc,
  increment,
  serverTimestamp,
  setDoc,
  type UpdateData,
  updateDoc,
} from 'firebase/firestore/lite';
import { beforeEach, describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { nominationOf, scoreOf, seasonOf, sheetOf } from '../documents.ts';
import { BLOC, PEOPLE, SEASON } from '../world.ts';
import { stamp, withEmulator } from './emulator.ts';
import { BROKEN_DOSSIERS, VALID_DOSSIERS } from './nomination-fields.ts';
import { BROKEN_SCORES, changedScore, PARTIAL_SCORES, VALID_SCORES } from './sheet-scores.ts';

/**
 * The same documents, to the schema and to the rules. Where the rules were looser, a browser could
 * store what no page or trigger can parse; where they were tighter, a valid draft would be lost.
 */
const emulator = withEmulator('once');
const NEW_SHEET = sheetPath(BLOC, SEASON, 'vpcp.self');
const NEW_NOMINATION = nominationPath(BLOC, SEASON, 'K2xJ0fQnV7aYp3Rt9bLm');
beforeEach(() => emulator.unseed([NEW_SHEET, NEW_NOMINATION]));

type Fields = Record<string, unknown>;

function accepted(write: Promise<void>): Promise<boolean> {
  return write.then(
    () => true,
    (error: { code?: string }) => {
      if (error.code === 'permission-denied') return false;
      throw error;
    },
  );
}

function parses(schema: z.ZodMiniType, document: Fields): boolean {
  return schema.safeParse(document).success;
}

/** What the browser writes, and what it then reads back: the server has put in the time. */
function writtenAndRead(fields: Fields, times: readonly string[]): [Fields, Fields] {
  const each = (value: unknown) => Object.fromEntries(times.map((time) => [time, value]));
  return [
    { ...fields, ...each(serverTimestamp()) },
    { ...fields, ...each(emulator.now) },
  ];
}

function without(fields: object, key: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}

describe('a sheet', () => {
  const season = Season.parse({ ...seasonOf(emulator.now), id: SEASON });
  const at = (): DocumentReference => doc(emulator.as('vpcpOfficer'), NEW_SHEET);
  const sheet = (overrides: Fields = {}): Fields => ({
    ...sheetOf(emulator.now, 'vpcp', 'self', { updatedBy: PEOPLE.vpcpOfficer }),
    ...overrides,
  });
  const scored = (score: unknown) => sheet({ scores: { work: score }, touched: 'work' });

  /** Valid in shape and, for its criteria, in its season. */
  function isSheet(document: Fields): boolean {
    const parsed = Sheet.safeParse(document);
    return parsed.success && invalidCriteria(season, parsed.data).length === 0;
  }

  const table: (readonly [string, Fields, boolean])[] = [
    ['empty', sheet(), true],
    ...VALID_SCORES.map(([what, change]) => [what, scored(changedScore(change)), true] as const),
    ...PARTIAL_SCORES.map((some) => [JSON.stringify(some), scored(some), true] as const),
    ...BROKEN_SCORES.map(([what, change]) => [what, scored(changedScore(change)), false] as const),
    ...Object.keys(sheet())
      .filter((key) => key !== 'updatedAt')
      .map((key) => [`without ${key}`, without(sheet(), key), false] as const),
    ['with a field too many', sheet({ total: 1 }), false],
    ['with a status that there is not', sheet({ status: 'open' }), false],
    ['with an assessor that there is not', sheet({ assessor: 'peer' }), false],
    ['with scores that are a list', sheet({ scores: [] }), false],
    ['with a score that is no map', scored(5), false],
    ['with a score of null', scored(null), false],
    ['touching what is no text', sheet({ touched: 7 }), false],
    [
      'with an unknown criterion',
      sheet({ scores: { bonus: { rev: 1 } }, touched: 'bonus' }),
      false,
    ],
    ['with a crooked criterion', sheet({ scores: { 'a.b': { rev: 1 } }, touched: 'a.b' }), false],
  ];

  it.each(table)('%s', async (_, fields, verdict) => {
    const [written, read] = writtenAndRead(fields, ['updatedAt']);
    expect(isSheet(read)).toBe(verdict);
    expect(await accepted(setDoc(at(), written))).toBe(verdict);
  });
});

describe('a nomination', () => {
  const at = (): DocumentReference => doc(emulator.as('bnvOfficer'), NEW_NOMINATION);
  const nomination = (overrides: Fields = {}): Fields => ({
    ...nominationOf(emulator.now, 'bnv'),
    ...overrides,
  });
  const dated = ['createdAt', 'updatedAt'];
  // A nomination from before there were numbers has none; a new one must, see nominations-create.
  const kept = [...dated, 'rev'];

  const table: (readonly [string, Fields, boolean])[] = [
    ['as it is', nomination(), true],
    ...VALID_DOSSIERS.map(([what, change]) => [what, nomination(change), true] as const),
    ...BROKEN_DOSSIERS.map(([what, change]) => [what, nomination(change), false] as const),
    ...Object.keys(nomination())
      .filter((key) => !kept.includes(key))
      .map((key) => [`without ${key}`, without(nomination(), key), false] as const),
    ['with a field too many', nomination({ rank: 1 }), false],
    ['with a status that there is not', nomination({ status: 'approved' }), false],
    ['with a slot that is no number', nomination({ slot: 'first' }), false],
    ['with half a slot', nomination({ slot: 1.5 }), false],
    ['with a law that is no text', nomination({ lawVersion: 6 }), false],
    ['with a crooked unit', nomination({ member: 'B N V' }), false],
  ];

  it.each(table)('%s', async (_, fields, verdict) => {
    const [written, read] = writtenAndRead(fields, dated);
    expect(parses(Nomination, read)).toBe(verdict);
    expect(await accepted(setDoc(at(), written))).toBe(verdict);
  });
});

describe('a value', () => {
  const text = { group: 'tasks', order: 1, title: 'x', titleEn: 'x' };
  const graded = (max: number, step: number): Criterion => ({
    ...{ kind: 'graded', max, step, weight: 1 },
    ...text,
  });
  const criteria: Record<string, Criterion> = {
    hundredth: graded(10, 0.01),
    twentieth: graded(12.35, 0.05),
    tenth: graded(100, 0.1),
    quarter: graded(10, 0.25),
    half: graded(100, 0.5),
    whole: graded(10_000, 1),
    three: graded(100, 3),
    late: { kind: 'counted', effect: 'penalty', pointsEach: 2.5, max: 12, ...text },
    often: { kind: 'counted', effect: 'merit', pointsEach: 0.01, max: 1000, ...text },
    met: { kind: 'passFail', effect: 'merit', points: 10, ...text },
    breach: { kind: 'passFail', effect: 'penalty', points: 0.01, ...text },
    online: { kind: 'target', points: 50, baseShare: 80, unit: '%', ...text },
  };
  const edges = fc.constantFrom(
    ...[0, -0, 0.5, 1, 2, -1, 0.01, 0.005, 1.01, 12, 13, 1000, 1001, 0.1 + 0.2, 12.345, 123_456.78],
    ...[999_999_999.99, 999_999_999.995, 1_000_000_000, 1_000_000_000.01, 1e9 + 1, 1e10, 1e15],
    ...[2 ** 53, 1e18, 1e19, 1e300, 5e-324, 1e-7, Number.MAX_VALUE],
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const nudge = fc.constantFrom(0, 0, 1e-9, -1e-9, 9e-7, 1.1e-6, -1.1e-6, 1e-4, 0.005, 0.01, -0.01);
  const nearAStep = fc
    .tuple(
      fc.integer({ min: -3, max: 1200 }),
      fc.constantFrom(0.01, 0.05, 0.1, 0.25, 0.5, 1, 3),
      nudge,
    )
    .map(([steps, step, off]) => steps * step + off);
  const anywhere = fc.double({ min: -10, max: 10_001, noNaN: true });
  const large = fc
    .tuple(fc.integer({ min: 0, max: 100_000_000_000 }), fc.constantFrom(0, 0, 0.001, 1e-7))
    .map(([hundredths, off]) => hundredths / 100 + off);
  const value = fc.oneof(
    { weight: 4, arbitrary: nearAStep },
    { weight: 2, arbitrary: edges },
    large,
    anywhere,
    fc.double(),
  );

  it('is one to the rules exactly when it is one to the domain', async () => {
    await emulator.seed({ [seasonPath(BLOC, SEASON)]: seasonOf(emulator.now, { criteria }) });
    const at = doc(emulator.as('bnvOfficer'), sheetPath(BLOC, SEASON, 'bnv.self'));
    const verdicts = { true: 0, false: 0 };
    const property = fc.asyncProperty(
      fc.constantFrom(...Object.entries(criteria)),
      value,
      async ([id, criterion], points) => {
        const { rev: _, ...fields } = scoreOf({ value: points });
        const change: UpdateData<DocumentData> = {
          touched: id,
          [`scores.${id}.rev`]: increment(1),
        };
        for (const [field, each] of Object.entries(fields)) change[`scores.${id}.${field}`] = each;
        const expected = isValueOf(criterion, points);
        verdicts[`${expected}`] += 1;
        expect(await accepted(updateDoc(at, { ...change, ...stamp('bnvOfficer') }))).toBe(expected);
      },
    );
    await fc.assert(property, { numRuns: 700, seed: 2026 });
    // Neither verdict may be so rare that the agreement proves little.
    expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(60);
  });

  /** As much as a score can hold: a note and five citations at their longest. */
  const full = VALID_SCORES.find(([what]) => what === 'five long citations')?.[1] ?? {};
  const note = 'ộ'.repeat(2000);

  it.each([
    ['hundredth', 9.99],
    ['often', 1000],
    ['met', 1],
    ['breach', 0],
    ['online', 999_999_999.99],
  ])('of %s fits into one write with all else that a score can hold', async (id, points) => {
    await emulator.seed({ [seasonPath(BLOC, SEASON)]: seasonOf(emulator.now, { criteria }) });
    const score = { ...scoreOf({ value: points }), ...full, note, rev: 1 };
    expect(score.evidence).toHaveLength(5);
    const created = { ...sheetOf(emulator.now, 'vpcp', 'self'), scores: { [id]: score } };
    const by = { touched: id, ...stamp('vpcpOfficer') };
    const sheetOfVpcp = doc(emulator.as('vpcpOfficer'), NEW_SHEET);
    expect(await accepted(setDoc(sheetOfVpcp, { ...created, ...by }))).toBe(true);
    const next = { [`scores.${id}`]: { ...score, rev: 2 }, ...by };
    expect(await accepted(updateDoc(sheetOfVpcp, next))).toBe(true);
    // An appraisal pays for one more question: whose seat it is.
    const appraisal = doc(emulator.as('vpcpAssessor'), sheetPath(BLOC, SEASON, 'bnv.appraisal'));
    const other = { [`scores.${id}`]: score, touched: id, ...stamp('vpcpAssessor') };
    expect(await accepted(updateDoc(appraisal, other))).toBe(true);
  });
});
