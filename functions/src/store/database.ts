import { getApps, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';

let database: Firestore | undefined;

/** The one Firestore client of this process. Project and emulator come from the environment. */
export function db(): Firestore {
  if (database === undefined) {
    if (getApps().length === 0) initializeApp();
    database = getFirestore();
  }
  return database;
}
