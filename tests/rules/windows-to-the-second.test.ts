import { seasonPath, sheetPath } from '@domain/path.js';
import { doc, type Firestore, increment, serverTimestamp, updateDoc } from 'firebase/firestore';
import { expect, it } from 'vitest';
import { seasonOf } from '../documents.ts';
import { BLOC, PEOPLE, SEASON } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { openPage } from './open-page.ts';

const emulator = withEmulator('each');
const { now } = emulator;
const HALF_SECOND = 500;
const AHEAD = 4000;

/** One save, and between which moments of this machine's clock, which is the emulator's too, it was decided. */
type Try = { sent: number; answered: number; isGranted: boolean };

async function save(page: Firestore): Promise<Try> {
  const sheet = doc(page, sheetPath(BLOC, SEASON, 'bnv.self'));
  const next = { 'scores.work.value': 50, 'scores.work.rev': increment(1), touched: 'work' };
  const stamp = { updatedBy: PEOPLE.bnvOfficer, updatedAt: serverTimestamp() };
  const sent = Date.now();
  const isGranted = await updateDoc(sheet, { ...next, ...stamp }).then(
    () => true,
    () => false,
  );
  return { sent, answered: Date.now(), isGranted };
}

/** Saves, one after the other, from before a moment until half a second after it. */
async function savesAround(page: Firestore, moment: number): Promise<Try[]> {
  const tries: Try[] = [];
  let last: Try;
  // By when it was sent: on a busy machine one save may outlast the half second.
  do {
    last = await save(page);
    tries.push(last);
  } while (last.sent < moment + HALF_SECOND);
  return tries;
}

/** The season with self-scoring open between two moments, of which one lies just ahead. */
async function openBetween(opensAt: number, closesAt: number): Promise<void> {
  const { windows } = seasonOf(now);
  const selfScoring = { opensAt: new Date(opensAt), closesAt: new Date(closesAt), extensions: {} };
  const season = seasonOf(now, { windows: { ...windows, selfScoring } });
  await emulator.seed({ [seasonPath(BLOC, SEASON)]: season });
}

const HOUR = 3_600_000;

/** The first save of a test connects, which on a busy machine takes longer than the window is away. */
async function warmPage(): Promise<Firestore> {
  const page = openPage('bnvOfficer');
  expect(await save(page)).toMatchObject({ isGranted: true });
  return page;
}

it('what is answered before the window closes is taken, what is sent from that moment on is not', async () => {
  const page = await warmPage();
  const closesAt = Date.now() + AHEAD;
  await openBetween(closesAt - HOUR, closesAt);
  const tries = await savesAround(page, closesAt);
  const before = tries.filter(({ answered }) => answered < closesAt);
  const after = tries.filter(({ sent }) => sent >= closesAt);
  expect(before.map(({ isGranted }) => isGranted)).toContain(true);
  expect(before.map(({ isGranted }) => isGranted)).not.toContain(false);
  expect(after.map(({ isGranted }) => isGranted)).toContain(false);
  expect(after.map(({ isGranted }) => isGranted)).not.toContain(true);
});

it('what is answered before the window opens is refused, what is sent from that moment on is taken', async () => {
  const page = await warmPage();
  const opensAt = Date.now() + AHEAD;
  await openBetween(opensAt, opensAt + HOUR);
  const tries = await savesAround(page, opensAt);
  const before = tries.filter(({ answered }) => answered < opensAt);
  const after = tries.filter(({ sent }) => sent >= opensAt);
  expect(before.map(({ isGranted }) => isGranted)).toContain(false);
  expect(before.map(({ isGranted }) => isGranted)).not.toContain(true);
  expect(after.map(({ isGranted }) => isGranted)).toContain(true);
  expect(after.map(({ isGranted }) => isGranted)).not.toContain(false);
});
