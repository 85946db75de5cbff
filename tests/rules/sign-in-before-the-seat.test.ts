import { councilSeatPath, logEntryPath, seatPath } from '@domain/path.js';
import { doc, type Firestore, getDoc, updateDoc } from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { councilSeatOf, seatOf } from '../documents.ts';
import { BLOC, PEOPLE, SEASON, sheetAt } from '../world.ts';
import { denied, granted, stamp, withEmulator } from './emulator.ts';

/**
 * Somebody else had registered the holder's address. The holder's new password has ended that sign-in at
 * this second; its last token names the same uid, and is good for up to an hour more.
 */
const SESSIONS_FROM = 1_800_000_000;

const emulator = withEmulator('afterChange', (now) => ({
  [seatPath(BLOC, PEOPLE.bnvOfficer)]: {
    ...seatOf(now, 'bnv', 'officer'),
    sessionsFrom: SESSIONS_FROM,
  },
  [councilSeatPath(PEOPLE.council)]: { ...councilSeatOf(now), sessionsFrom: SESSIONS_FROM },
}));

const read = (db: Firestore) => getDoc(doc(db, sheetAt('bnv.self')));
const write = (db: Firestore) =>
  updateDoc(doc(db, sheetAt('bnv.self')), {
    'scores.work.value': 7,
    'scores.work.rev': 2,
    touched: 'work',
    ...stamp('bnvOfficer'),
  });
const readLog = (db: Firestore) => getDoc(doc(db, logEntryPath(BLOC, SEASON, 'about-all')));

describe('a sign-in from before the seat', () => {
  const early = SESSIONS_FROM - 1;
  it('reads nothing by it', () => denied(read(emulator.signedInAt('bnvOfficer', early))));
  it('writes nothing by it', () => denied(write(emulator.signedInAt('bnvOfficer', early))));
  it('reads nothing by one in the Council', () =>
    denied(readLog(emulator.signedInAt('council', early))));
});

describe('a sign-in at that second or later', () => {
  it('reads', () => granted(read(emulator.signedInAt('bnvOfficer', SESSIONS_FROM))));
  it('writes', () => granted(write(emulator.signedInAt('bnvOfficer', SESSIONS_FROM + 9))));
  it('reads in the Council', () => granted(readLog(emulator.signedInAt('council', SESSIONS_FROM))));
});
