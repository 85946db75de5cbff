import { councilSeatPath } from '@domain/path.js';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';
import { it } from 'vitest';
import { councilSeatOf } from '../documents.ts';
import { PEOPLE } from '../world.ts';
import { granted, withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');

readsOnly(emulator, "an official's seat in the Council", ['council'], (db) =>
  getDoc(doc(db, councilSeatPath(PEOPLE.council))),
);
readsOnly(emulator, 'the list of the Council', [], (db) => getDocs(collection(db, 'council')));
it('a stranger may learn that there is no seat for them', async () => {
  await granted(getDoc(doc(emulator.as('stranger'), councilSeatPath(PEOPLE.stranger))));
});
nobodyWrites(emulator, 'a seat in the Council', {
  existing: councilSeatPath(PEOPLE.formerCouncil),
  missing: councilSeatPath(PEOPLE.stranger),
  fields: councilSeatOf(emulator.now),
  change: { validTo: null },
});
