import { readFileSync } from 'node:fs';
import { seatPath } from '@domain/path.js';
import { initializeTestEnvironment, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { type Firestore, setLogLevel } from 'firebase/firestore';
import { getApps, initializeApp } from 'firebase-admin/app';
import { type Firestore as AdminFirestore, getFirestore } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seatOf } from '../documents.ts';
import { BLOC, world } from '../world.ts';
import { playSchedule } from './schedules.ts';
import { losses } from './together-checker.ts';

/**
 * Nothing that anybody types is lost: random evenings of several editors on one draft, with the product's
 * own draft layer, under the product's rules, on a network that breaks and pages that die.
 *
 * `npm test` plays 60; `npm run races -- --rounds 1000` plays a thousand.
 */
const PROJECT = 'demo-together';
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 60);
const FIRST = Number(process.env['RACE_SEED'] ?? 1);
const EDITORS = ['ed-1', 'ed-2', 'ed-3', 'ed-4', 'ed-5'];

setLogLevel('silent');

let environment: RulesTestEnvironment;
let admin: AdminFirestore;
let browsers: Map<string, Firestore>;

beforeAll(async () => {
  const rules = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8');
  environment = await initializeTestEnvironment({ projectId: PROJECT, firestore: { rules } });
  await environment.clearFirestore();
  const app = getApps().find(({ name }) => name === PROJECT);
  admin = getFirestore(app ?? initializeApp({ projectId: PROJECT }, PROJECT));
  const now = new Date();
  const seats = EDITORS.map((uid) => [seatPath(BLOC, uid), seatOf(now, 'bnv', 'officer')] as const);
  const batch = admin.batch();
  for (const [path, fields] of [...Object.entries(world(now)), ...seats]) {
    batch.set(admin.doc(path), fields);
  }
  await batch.commit();
  // One SDK, two typings: the test library hands out the older class around the modular one.
  browsers = new Map(
    EDITORS.map((uid) => [
      uid,
      environment.authenticatedContext(uid).firestore() as unknown as Firestore,
    ]),
  );
});

afterAll(() => environment.cleanup());

it(`loses nothing and asks only what must be asked, in ${ROUNDS} evenings`, {
  timeout: 3_600_000,
}, async () => {
  const found: string[] = [];
  const tally = { editors: 0, writes: 0, typed: 0, prompts: { none: 0, one: 0, any: 0 } };
  for (let seed = FIRST; seed < FIRST + ROUNDS; seed += 1) {
    const evening = await playSchedule({ seed, admin, browsers });
    found.push(...losses(evening).map((loss) => `seed ${seed}: ${loss}`));
    tally.editors += evening.editors.length;
    tally.writes += evening.journal.accepted.length;
    tally.typed += evening.typed.length;
    tally.prompts[evening.expected] += evening.journal.prompts.size;
  }
  console.log(`${ROUNDS} evenings from seed ${FIRST}: ${JSON.stringify(tally)}`);
  expect(found).toEqual([]);
  expect(tally.prompts.any).toBeGreaterThan(0);
});

it('and the checker notices a page that writes without looking', { timeout: 120_000 }, async () => {
  // Seeds of the kind in which two people meet in one field; on a slow machine some of them do not quite.
  const found: string[] = [];
  for (const seed of [1, 4, 7, 10, 13])
    found.push(...losses(await playSchedule({ seed, admin, browsers, isNaive: true })));
  expect(found).not.toEqual([]);
});
