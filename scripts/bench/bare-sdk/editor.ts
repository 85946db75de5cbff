// Just what an editor's page needs of the SDK to sign in, listen, save drafts offline too, and act: the floor
// under js.editor.
import { initializeApp } from 'firebase/app';
import {
  browserLocalPersistence,
  indexedDBLocalPersistence,
  initializeAuth,
  onAuthStateChanged,
  signInWithEmailAndPassword,
  signOut,
} from 'firebase/auth';
import {
  collection,
  deleteDoc,
  doc,
  initializeFirestore,
  onSnapshot,
  orderBy,
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
const auth = initializeAuth(app, {
  persistence: [indexedDBLocalPersistence, browserLocalPersistence],
});
const db = initializeFirestore(app, {
  localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }),
});
const draft = doc(db, 'sheets/bare');
const act = httpsCallable(getFunctions(app, 'asia-southeast1'), 'act');

onAuthStateChanged(auth, console.log);
onSnapshot(query(collection(db, 'sheets'), where('a', '==', 1), orderBy('b')), console.log);
onSnapshot(draft, console.log);
await signInWithEmailAndPassword(auth, 'bare', 'bare');
await setDoc(draft, { updatedAt: serverTimestamp() });
await updateDoc(draft, { a: 1 });
await deleteDoc(draft);
await act({});
await signOut(auth);
