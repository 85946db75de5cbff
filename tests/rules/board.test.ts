import { boardPath, boardRowPath } from '@domain/path.js';
import { collection, getDocs } from 'firebase/firestore/lite';
import { standingOf } from '../documents.ts';
import { BLOC, EVERYBODY, SEASON } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');

readsOnly(emulator, 'the board', EVERYBODY, (db) =>
  getDocs(collection(db, boardPath(BLOC, SEASON))),
);
nobodyWrites(emulator, 'a row of the board', {
  existing: boardRowPath(BLOC, SEASON, 'bnv'),
  missing: boardRowPath(BLOC, SEASON, 'ghost'),
  fields: { ...standingOf(emulator.now, 'ghost', 1000), frozenAt: null },
  change: { total: 1000 },
});
