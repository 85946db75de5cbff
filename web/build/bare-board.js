// Measured, never shipped: what any page that shows live Firestore data has to load.
import { initializeApp } from 'firebase/app';
import {
  collection,
  connectFirestoreEmulator,
  doc,
  initializeFirestore,
  memoryLocalCache,
  onSnapshot,
} from 'firebase/firestore';

const db = initializeFirestore(initializeApp({ projectId: 'bare' }), {
  localCache: memoryLocalCache(),
});
connectFirestoreEmulator(db, '127.0.0.1', 8080);
onSnapshot(doc(db, 'a/b'), (found) => dispatchEvent(new CustomEvent('one', { detail: found })));
onSnapshot(collection(db, 'a'), (found) =>
  dispatchEvent(new CustomEvent('all', { detail: found })),
);
