import { membershipPath } from '@domain/path.js';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';
import { beforeAll } from 'vitest';
import { BLOC, OTHER_BLOC } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
beforeAll(() => emulator.seed({ [membershipPath('bnv')]: { bloc: BLOC } }));

readsOnly(emulator, 'which bloc a unit is in', [], (db) => getDoc(doc(db, membershipPath('bnv'))));
readsOnly(emulator, 'all memberships', [], (db) => getDocs(collection(db, 'memberships')));
nobodyWrites(emulator, 'a membership', {
  existing: membershipPath('bnv'),
  missing: membershipPath('vpcp'),
  fields: { bloc: OTHER_BLOC },
  change: { bloc: OTHER_BLOC },
});
