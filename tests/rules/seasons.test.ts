import { seasonPath, seasonsPath } from '@domain/path.js';
import { collection, getDocs } from 'firebase/firestore';
import { daysFrom, seasonOf } from '../documents.ts';
import { BLOC, EVERYBODY, SEASON } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');

readsOnly(emulator, 'the seasons', EVERYBODY, (db) => getDocs(collection(db, seasonsPath(BLOC))));
nobodyWrites(emulator, 'a season', {
  existing: seasonPath(BLOC, SEASON),
  missing: seasonPath(BLOC, '2027'),
  fields: seasonOf(emulator.now),
  change: { 'windows.selfScoring.extensions.bnv': daysFrom(emulator.now, 300) },
});
