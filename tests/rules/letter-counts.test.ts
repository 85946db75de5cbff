import { LETTER_COUNTS, letterCountPath } from '@domain/path.js';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';
import { beforeAll } from 'vitest';
import { daysFrom } from '../documents.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
const fields = { total: 1, to: {}, expiresAt: daysFrom(emulator.now, 1) };
const today = letterCountPath('vpctn-head.2026-11-22');
beforeAll(() => emulator.seed({ [today]: fields }));

readsOnly(emulator, 'how many letters the head has sent', [], (db) => getDoc(doc(db, today)));
readsOnly(emulator, 'all counts', [], (db) => getDocs(collection(db, LETTER_COUNTS)));
nobodyWrites(emulator, 'a count', {
  existing: today,
  missing: letterCountPath('vpctn-head.2026-11-23'),
  fields,
  change: { total: 0 },
});
