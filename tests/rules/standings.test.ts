import { standingPath, standingsPath } from '@domain/path.js';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';
import { standingOf } from '../documents.ts';
import { BLOC, type Person, SEASON } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
const staff: Person[] = ['head', 'deputy', 'bnvAssessor', 'vpcpAssessor', 'council'];

readsOnly(emulator, 'the standings', staff, (db) =>
  getDocs(collection(db, standingsPath(BLOC, SEASON))),
);
readsOnly(emulator, 'the standing of bnv', staff, (db) =>
  getDoc(doc(db, standingPath(BLOC, SEASON, 'bnv'))),
);
nobodyWrites(emulator, 'a standing', {
  existing: standingPath(BLOC, SEASON, 'bnv'),
  missing: standingPath(BLOC, SEASON, 'ghost'),
  fields: standingOf(emulator.now, 'ghost', 1000),
  change: { total: 1000 },
});
