import { mailPath } from '@domain/path.js';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';
import { beforeAll } from 'vitest';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const letter = {
  to: ['can-bo@bnv.example'],
  message: { subject: 'Lời mời nhận vị trí', text: 'Kính gửi Ông/Bà' },
};

const emulator = withEmulator('once');
beforeAll(() => emulator.seed({ [mailPath('one')]: letter }));

readsOnly(emulator, 'a letter', [], (db) => getDoc(doc(db, mailPath('one'))));
readsOnly(emulator, 'all letters', [], (db) => getDocs(collection(db, 'mail')));
nobodyWrites(emulator, 'a letter', {
  existing: mailPath('one'),
  missing: mailPath('two'),
  fields: letter,
  change: { to: ['somebody@else.example'] },
});
