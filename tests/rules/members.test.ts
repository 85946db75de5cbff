import { membersPath } from '@domain/path.js';
import { collection, getDocs } from 'firebase/firestore/lite';
import { memberOf } from '../documents.ts';
import { BLOC, EVERYBODY } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
const members = membersPath(BLOC);

readsOnly(emulator, 'the members', EVERYBODY, (db) => getDocs(collection(db, members)));
nobodyWrites(emulator, 'a member', {
  existing: `${members}/bnv`,
  missing: `${members}/ubdt`,
  fields: memberOf(emulator.now, 'ubdt'),
  change: { successor: 'vpqh' },
});
