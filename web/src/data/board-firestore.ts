import { initializeApp } from 'firebase/app';
import {
  collection,
  connectFirestoreEmulator,
  doc,
  initializeFirestore,
  memoryLocalCache,
  onSnapshot,
  query,
  where,
} from 'firebase/firestore';
import { EMULATOR_HOST, EMULATORS, OPTIONS } from './firebase-config.js';
import { sourceOf } from './source.js';

/**
 * The Firestore of somebody who only looks: no sign-in, no persistence, nothing left on the machine.
 *
 * The SDK's Firestore is one module, so a bundler keeps whatever either side of the program uses of it,
 * and the board would carry the editors' persistence (24 kB gzip). Therefore `firebaseForBoard` in
 * vite.config.ts gives this file, and nothing else, a copy of the SDK of its own. A page load uses one of
 * the two: this one until somebody signs in, editor-firestore.ts for everything from then on.
 */
const db = initializeFirestore(initializeApp(OPTIONS, 'board'), { localCache: memoryLocalCache() });
if (EMULATORS !== null) connectFirestoreEmulator(db, EMULATOR_HOST, EMULATORS.firestore);

export const source = sourceOf(db, { collection, doc, onSnapshot, query, where });
