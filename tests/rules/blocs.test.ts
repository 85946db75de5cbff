import { blocPath } from '@domain/path.js';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';
import { blocOf } from '../documents.ts';
import { BLOC, EVERYBODY } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');

readsOnly(emulator, 'a bloc', EVERYBODY, (db) => getDoc(doc(db, blocPath(BLOC))));
readsOnly(emulator, 'the list of blocs', EVERYBODY, (db) => getDocs(collection(db, 'blocs')));
nobodyWrites(emulator, 'a bloc', {
  existing: blocPath(BLOC),
  missing: blocPath('khoi-moi'),
  fields: blocOf(),
  change: { currentSeason: '2022' },
});
