import {
  collection,
  connectFirestoreEmulator,
  doc,
  initializeFirestore,
  onSnapshot,
  persistentLocalCache,
  persistentMultipleTabManager,
  query,
  where,
} from 'firebase/firestore';
import { editorApp } from './editor-app.js';
import { EMULATOR_HOST, EMULATORS } from './firebase-config.js';
import { sourceOf } from './source.js';

/**
 * The Firestore of editors. What they read and write is kept on the machine, so that a draft goes on
 * without a network and over a reload; the tabs of one person share one cache and one queue of writes.
 */
export const db = initializeFirestore(editorApp, {
  localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }),
});
if (EMULATORS !== null) connectFirestoreEmulator(db, EMULATOR_HOST, EMULATORS.firestore);

export const source = sourceOf(db, { collection, doc, onSnapshot, query, where });
