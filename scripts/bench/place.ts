import type { Firestore } from 'firebase-admin/firestore';
import { db } from '../../functions/lib/store/database.js';
import { yearInHanoi } from '../seed/dates.ts';
import { BLOC, demoDocuments } from '../seed/documents.ts';

/** A project of its own in the same emulator: no trigger of the Functions emulator listens to it. */
export const BENCH_PROJECT = 'demo-bench';

export const NOW = new Date();
export const SEASON = { bloc: BLOC, season: yearInHanoi(NOW) };

/** One run's documents never meet those of another. */
export const RUN = NOW.getTime().toString(36);

/** The client that the product's handlers use in this process, with the demo bloc as on its first day. */
export async function demoDatabase(): Promise<Firestore> {
  process.env['GCLOUD_PROJECT'] = BENCH_PROJECT;
  await writeAll(db(), demoDocuments(NOW));
  return db();
}

export async function writeAll(
  database: Firestore,
  documents: Iterable<readonly [path: string, fields: object]>,
): Promise<void> {
  const batch = database.batch();
  for (const [path, fields] of documents) batch.set(database.doc(path), fields);
  await batch.commit();
}
