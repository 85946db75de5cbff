import { seasonPath, sheetPath } from '@domain/path.js';
import { doc, increment, updateDoc } from 'firebase/firestore';
import { expect, it } from 'vitest';
import { seasonOf } from '../documents.ts';
import { BLOC, SEASON } from '../world.ts';
import { stamp, withEmulator } from './emulator.ts';

const emulator = withEmulator('each');
const { now } = emulator;
const HALF_SECOND = 500;
const AHEAD = 4000;

/** One save, and between which moments of this machine's clock, which is the emulator's too, it was decided. */
type Try = { sent: number; answered: number; isGranted: boolean };

async function save(): Promise<Try> {
  const sheet = doc(emulator.as('bnvOfficer'), sheetPath(BLOC, SEASON, 'bnv.self'));
  const next = { 'scores.work.value': 50, 'scores.work.rev': increment(1), touched: 'work' };
  const sent = Date.now();
  const isGranted = await updateDoc(sheet, { ...next, ...stamp('bnvOfficer') }).then(
    () => true,
    () => false,
  );
  return { sent, answered: Date.now(), isGranted };
}

/** Saves, one after the other, from before a moment until half a second after it. */
async function savesAround(moment: number): Promise<Try[]> {
  const tries: Try[] = [];
  while (Date.now() < moment + HALF_SECOND) tries.push(await save());
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
async function warmUp(): Promise<void> {
  expect(await save()).toMatchObject({ isGranted: true });
}

it('what is answered before the window closes is taken, what is sent from that moment on is not', async () => {
  await warmUp();
  const closesAt = Date.now() + AHEAD;
  await openBetween(closesAt - HOUR, closesAt);
  const tries = await savesAround(closesAt);
  const before = tries.filter(({ answered }) => answered < closesAt);
  const after = tries.filter(({ sent }) => sent >= closesAt);
  expect(before.map(({ isGranted }) => isGranted)).toContain(true);
  expect(before.map(({ isGranted }) => isGranted)).not.toContain(false);
  expect(after.map(({ isGranted }) => isGranted)).toContain(false);
  expect(after.map(({ isGranted }) => isGranted)).not.toContain(true);
});

it('what is answered before the window opens is refused, what is sent from that moment on is taken', async () => {
  await warmUp();
  const opensAt = Date.now() + AHEAD;
  await openBetween(opensAt, opensAt + HOUR);
  const tries = await savesAround(opensAt);
  const before = tries.filter(({ answered }) => answered < opensAt);
  const after = tries.filter(({ sent }) => sent >= opensAt);
  expect(before.map(({ isGranted }) => isGranted)).toContain(false);
  expect(before.map(({ isGranted }) => isGranted)).not.toContain(true);
  expect(after.map(({ isGranted }) => isGranted)).toContain(true);
  expect(after.map(({ isGranted }) => isGranted)).not.toContain(false);
});
