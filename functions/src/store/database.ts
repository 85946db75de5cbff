import { getApps, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';

let database: Firestore | undefined;

/** The one Firestore client of this process. Project and emulator come from the environment. */
export function db(): Firestore {
  if (database === undefined) {
    // Counting the apps is not enough: firebase-functions makes one under a name of its own for triggers.
    const app = getApps().find(({ name }) => name === '[DEFAULT]') ?? initializeApp();
    database = getFirestore(app);
  }
  return database;
}
