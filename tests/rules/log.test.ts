import { logEntryPath, logPath } from '@domain/path.js';
import {
  collection,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  orderBy,
  query,
  where,
} from 'firebase/firestore/lite';
import { logEntryOf } from '../documents.ts';
import { BLOC, type Person, SEASON } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
const secretariat: Person[] = ['head', 'deputy', 'council'];
const bnv: Person[] = ['bnvOfficer', 'bnvColleague', 'bnvLeader'];

const log = (db: Firestore) => collection(db, logPath(BLOC, SEASON));
const entry = (db: Firestore, id: string) => doc(db, logEntryPath(BLOC, SEASON, id));

readsOnly(emulator, 'the log of the season', secretariat, (db) =>
  getDocs(query(log(db), orderBy('at', 'desc'))),
);
readsOnly(emulator, 'the log of bnv', [...secretariat, ...bnv], (db) =>
  getDocs(query(log(db), where('member', '==', 'bnv'), orderBy('at', 'desc'))),
);
readsOnly(emulator, 'an entry about bnv', [...secretariat, ...bnv], (db) =>
  getDoc(entry(db, 'about-bnv')),
);
readsOnly(emulator, 'an entry about the whole bloc', secretariat, (db) =>
  getDoc(entry(db, 'about-all')),
);
nobodyWrites(emulator, 'an entry of the log', {
  existing: logEntryPath(BLOC, SEASON, 'about-bnv'),
  missing: logEntryPath(BLOC, SEASON, 'forged'),
  fields: logEntryOf(emulator.now, 'bnv', 'board'),
  change: { by: 'somebody-else' },
});
