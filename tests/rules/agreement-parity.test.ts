import { Agreement } from '@domain/agreement.js';
import { MovementReport } from '@domain/movement.js';
import { movementReportPath, seasonPath } from '@domain/path.js';
import { doc, serverTimestamp, setDoc } from 'firebase/firestore/lite';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { agreementOf, reportOf, signatureBy, targetOf } from '../agreement-documents.ts';
import { evidenceOf } from '../documents.ts';
import { agreementAt, BLOC, MOVEMENT, PEOPLE, SEASON } from '../world.ts';
import { BROKEN_TARGETS, PARTIAL_TARGETS, VALID_TARGETS } from './agreement-targets.ts';
import { withEmulator } from './emulator.ts';
import { measuredSeason } from './measured-season.ts';

/** The same new documents of vpcp, to the schema and to the rules: both must say the same. */
const emulator = withEmulator('each', (now) => ({
  [seasonPath(BLOC, SEASON)]: measuredSeason(now),
}));

type Fields = Record<string, unknown>;
type Row = readonly [what: string, fields: Fields, verdict: boolean];

async function isAccepted(path: string, fields: Fields): Promise<boolean> {
  try {
    const written = 'updatedAt' in fields ? { ...fields, updatedAt: serverTimestamp() } : fields;
    await setDoc(doc(emulator.as('vpcpOfficer'), path), written);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'permission-denied')
      return false;
    throw error;
  }
}

function without(fields: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}

function saysTheSame(schema: z.ZodMiniType, path: string, table: readonly Row[]): void {
  it.each(table)('%s', async (_, fields, verdict) => {
    expect(schema.safeParse(fields).success).toBe(verdict);
    expect(await isAccepted(path, fields)).toBe(verdict);
  });
}

describe('an agreement', () => {
  const whole = (overrides: Fields = {}): Fields => ({
    ...agreementOf(emulator.now, 'vpcp', { updatedBy: PEOPLE.vpcpOfficer }),
    ...overrides,
  });
  const holding = (target: unknown) => whole({ targets: { 'target-1': target } });
  saysTheSame(Agreement, agreementAt('vpcp'), [
    ['as it is', whole(), true],
    ['empty', whole({ targets: {}, touched: null }), true],
    ...VALID_TARGETS.map(
      ([what, change]): Row => [what, holding({ ...targetOf(), ...change }), true],
    ),
    ...PARTIAL_TARGETS.map((some): Row => [JSON.stringify(some), holding(some), true]),
    ...BROKEN_TARGETS.map(
      ([what, change]): Row => [what, holding({ ...targetOf(), ...change }), false],
    ),
    ...Object.keys(whole()).map((key): Row => [`without ${key}`, without(whole(), key), false]),
    ['with a field too many', whole({ closedAt: null }), false],
    ['with targets that are a list', whole({ targets: [] }), false],
    ['with a target that is no map', holding(5), false],
    [
      'with a target under a crooked id',
      whole({ targets: { 'a b': { rev: 1 } }, touched: 'a b' }),
      false,
    ],
    ['touching what is no text', whole({ touched: 7 }), false],
    [
      'with half a signature',
      whole({ signature: { ...signatureBy(emulator.now, 'x'), hash: 'x' } }),
      false,
    ],
  ]);
});

describe('a report on a movement', () => {
  const whole = (overrides: Fields = {}): Fields => ({
    ...reportOf(emulator.now, 'vpcp', { updatedBy: PEOPLE.vpcpOfficer }),
    ...overrides,
  });
  const citing = (change: object) => whole({ evidence: [{ ...evidenceOf(), ...change }] });
  saysTheSame(MovementReport, movementReportPath(BLOC, SEASON, MOVEMENT, 'vpcp'), [
    ['as it is', whole(), true],
    ['without a text yet', without(whole(), 'done'), true],
    ['without evidence yet', without(whole(), 'evidence'), true],
    ['of 5000 characters of two units each', whole({ done: '😀'.repeat(5000) }), true],
    ['of 5001 characters', whole({ done: 'ộ'.repeat(5001) }), false],
    ['with a text that is none', whole({ done: null }), false],
    [
      'with six citations',
      whole({ evidence: Array.from({ length: 6 }, () => evidenceOf()) }),
      false,
    ],
    ['with a citation without a number', citing({ number: '' }), false],
    ['with a javascript: link', citing({ link: 'javascript:alert(1)' }), false],
    ['with a citation with a field too many', citing({ file: 'x' }), false],
    ['with a field too many', whole({ points: 1 }), false],
    ...['member', 'updatedBy', 'updatedAt'].map(
      (key): Row => [`without ${key}`, without(whole(), key), false],
    ),
  ]);
});
