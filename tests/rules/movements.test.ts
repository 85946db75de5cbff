import { movementsPath } from '@domain/path.js';
import { collection, getDocs } from 'firebase/firestore/lite';
import { movementOf } from '../documents.ts';
import { BLOC, EVERYBODY, SEASON } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
const movements = movementsPath(BLOC, SEASON);

readsOnly(emulator, 'the movements', EVERYBODY, (db) => getDocs(collection(db, movements)));
nobodyWrites(emulator, 'a movement', {
  existing: `${movements}/cchc`,
  missing: `${movements}/van-hoa-cong-so`,
  fields: movementOf(),
  change: { member: 'vpqh' },
});
