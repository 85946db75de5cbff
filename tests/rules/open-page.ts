import { deleteApp, initializeApp } from 'firebase/app';
import { connectFirestoreEmulator, type Firestore, getFirestore } from 'firebase/firestore';
import { onTestFinished } from 'vitest';
import { PEOPLE } from '../world.ts';
import { ADDRESS, PROJECT } from './emulator.ts';

let opened = 0;

/**
 * The database as a page that stays open asks it: the whole SDK, through streams that live from one request
 * to the next. It closes with the test.
 */
export function openPage(person: keyof typeof PEOPLE): Firestore {
  opened += 1;
  const app = initializeApp({ projectId: PROJECT }, `page ${opened}`);
  const db = getFirestore(app);
  const { hostname, port } = ADDRESS;
  connectFirestoreEmulator(db, hostname, Number(port), { mockUserToken: { sub: PEOPLE[person] } });
  onTestFinished(() => deleteApp(app));
  return db;
}
