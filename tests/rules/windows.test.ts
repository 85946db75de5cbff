import { nominationPath, seasonPath, sheetPath } from '@domain/path.js';
import type { Activity, Window } from '@domain/window.js';
import { type DocumentData, doc, getDoc, increment, updateDoc } from 'firebase/firestore/lite';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { daysFrom, seasonOf } from '../documents.ts';
import { BLOC, NOMINATIONS, type PEOPLE, SEASON } from '../world.ts';
import { denied, granted, stamp, withEmulator } from './emulator.ts';

const emulator = withEmulator('afterChange');
const { now } = emulator;
const until = (moment: Date) => ({ until: moment, reason: 'Bão lũ' });

/** Writes that need a window, each by somebody who may do it while that is open. */
const WRITES: readonly (readonly [string, z.infer<typeof Activity>, () => Promise<void>])[] = [
  ['score themselves', 'selfScoring', () => changeSheet('bnvOfficer', 'bnv.self')],
  ['appraise', 'appraisal', () => changeSheet('head', 'bnv.appraisal')],
  [
    'edit a nomination',
    'nomination',
    () => updateDoc(draft(), { achievement: 'Mới', rev: increment(1), ...stamp('bnvOfficer') }),
  ],
];

function changeSheet(person: keyof typeof PEOPLE, sheet: string): Promise<void> {
  // The next number, whatever it is: these tests are about the time.
  const next = { 'scores.work.value': 50, 'scores.work.rev': increment(1), touched: 'work' };
  const change = { ...next, ...stamp(person) };
  return updateDoc(doc(emulator.as(person), sheetPath(BLOC, SEASON, sheet)), change);
}

function draft() {
  const path = nominationPath(BLOC, SEASON, NOMINATIONS.bnvDraft);
  return doc(emulator.as('bnvOfficer'), path);
}

/** The season with one window changed; the two others stay open. */
function setWindow(activity: z.infer<typeof Activity>, change: Partial<Window>): Promise<void> {
  const { windows } = seasonOf(now);
  const changed = { ...windows, [activity]: { ...windows[activity], ...change } };
  return emulator.seed({ [seasonPath(BLOC, SEASON)]: seasonOf(now, { windows: changed }) });
}

const tomorrow = daysFrom(now, 1);
const yesterday = daysFrom(now, -1);

describe.each(WRITES)('to %s', (_, activity, write) => {
  it('nobody may begin before the window opens', async () => {
    await setWindow(activity, { opensAt: tomorrow });
    await denied(write());
    await setWindow(activity, { opensAt: yesterday });
    await granted(write());
  });
  it('nobody may go on after it closes', async () => {
    await setWindow(activity, { closesAt: yesterday });
    await denied(write());
    await setWindow(activity, { closesAt: tomorrow });
    await granted(write());
  });
  it('a unit may with an extension, and cannot with another unit’s', async () => {
    await setWindow(activity, { closesAt: yesterday, extensions: { vpqh: until(tomorrow) } });
    await denied(write());
    await setWindow(activity, { closesAt: yesterday, extensions: { bnv: until(tomorrow) } });
    await granted(write());
  });
  it('a unit cannot once its extension has run out', async () => {
    await setWindow(activity, { closesAt: yesterday, extensions: { bnv: until(yesterday) } });
    await denied(write());
  });
  it('an extension cannot open a window that has not begun', async () => {
    await setWindow(activity, { opensAt: tomorrow, extensions: { bnv: until(daysFrom(now, 9)) } });
    await denied(write());
  });
  it('nobody may in a season that is closed, whatever its windows say', async () => {
    await emulator.seed({ [seasonPath(BLOC, SEASON)]: seasonOf(now, { status: 'closed' }) });
    await denied(write());
    await emulator.seed({ [seasonPath(BLOC, SEASON)]: seasonOf(now) });
    await granted(write());
  });
});

describe('the closing moment', () => {
  // The server's clock cannot be set, so the window closes under a stream of writes: each is let in
  // or refused by the time that the server itself stamps on it. At the moment itself: window.test.ts.
  it('lets no write in that is stamped with it or later', async () => {
    const closesAt = new Date(Date.now() + 700);
    await setWindow('selfScoring', { closesAt });
    const sheet = doc(emulator.as('bnvOfficer'), sheetPath(BLOC, SEASON, 'bnv.self'));
    const stamped: DocumentData[] = [];
    while (await isAccepted(changeSheet('bnvOfficer', 'bnv.self'))) {
      stamped.push((await getDoc(sheet)).data() ?? {});
    }
    expect(stamped.length).toBeGreaterThan(0);
    expect(Date.now()).toBeGreaterThanOrEqual(closesAt.getTime());
    for (const { updatedAt } of stamped) {
      expect(updatedAt.toMillis()).toBeLessThan(closesAt.getTime());
    }
  });
});

function isAccepted(write: Promise<void>): Promise<boolean> {
  return write.then(
    () => true,
    () => false,
  );
}
