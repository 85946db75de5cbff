// Just what a page needs of the SDK to listen to a public board: the floor under js.board.
import { initializeApp } from 'firebase/app';
import {
  collection,
  doc,
  initializeFirestore,
  memoryLocalCache,
  onSnapshot,
} from 'firebase/firestore';

const app = initializeApp({ projectId: 'bare' });
const db = initializeFirestore(app, { localCache: memoryLocalCache() });
onSnapshot(doc(db, 'blocs/bare'), console.log);
onSnapshot(collection(db, 'board'), console.log);
