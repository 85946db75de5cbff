import { seasonPath } from '@domain/path.js';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore';
import { describe } from 'vitest';
import { BLOC, SEASON } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
const agreements = `${seasonPath(BLOC, SEASON)}/agreements`;

describe('agreements are closed until their own code opens them', () => {
  readsOnly(emulator, 'an agreement', [], (db) => getDoc(doc(db, `${agreements}/bnv`)));
  readsOnly(emulator, 'all agreements', [], (db) => getDocs(collection(db, agreements)));
  nobodyWrites(emulator, 'an agreement', {
    existing: `${agreements}/bnv`,
    missing: `${agreements}/vpqh`,
    fields: { member: 'vpqh' },
    change: { status: 'signed' },
  });
});
