// Measured, never shipped: what any page has to load on which people sign in, write offline and call functions.
import { initializeApp } from 'firebase/app';
import { initializeAppCheck, ReCaptchaEnterpriseProvider } from 'firebase/app-check';
import {
  browserLocalPersistence,
  indexedDBLocalPersistence,
  initializeAuth,
  onAuthStateChanged,
  signInWithEmailAndPassword,
} from 'firebase/auth';
import {
  collection,
  deleteDoc,
  doc,
  initializeFirestore,
  onSnapshot,
  persistentLocalCache,
  persistentMultipleTabManager,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
} from 'firebase/firestore';
import { getFunctions, httpsCallable } from 'firebase/functions';

const app = initializeApp({ projectId: 'bare' });
initializeAppCheck(app, { provider: new ReCaptchaEnterpriseProvider('bare') });
const auth = initializeAuth(app, {
  persistence: [indexedDBLocalPersistence, browserLocalPersistence],
});
const db = initializeFirestore(app, {
  localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }),
});
const one = doc(db, 'a/b');
onAuthStateChanged(auth, () => signInWithEmailAndPassword(auth, 'a', 'b'));
onSnapshot(query(collection(db, 'a'), where('b', '==', 1)), () => updateDoc(one, { b: 2 }));
onSnapshot(one, () => setDoc(one, { at: serverTimestamp() }));
deleteDoc(one);
httpsCallable(getFunctions(app), 'act')({});
