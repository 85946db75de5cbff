import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { app } from './app.js';

let database: Firestore | undefined;

/** The one Firestore client of this process. */
export function db(): Firestore {
  database ??= getFirestore(app());
  return database;
}
