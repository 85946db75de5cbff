import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { accountLines, createAccounts } from './seed/accounts.ts';
import { demoDocuments, demoUpdates } from './seed/documents.ts';

// Brings the demo bloc into the emulators named by the environment. Where this year's season is already
// there it stays as people left it; only its windows move, so that they are open on the day you start.
if (!process.env['FIRESTORE_EMULATOR_HOST']) {
  throw new Error('The seed writes to the emulators only: FIRESTORE_EMULATOR_HOST is not set.');
}
initializeApp();
const db = getFirestore();
const now = new Date();

const documents = demoDocuments(now);
const updates = demoUpdates(now);
const existing = new Set<string>();
for (const { ref, exists } of await db.getAll(
  ...[...documents.keys()].map((path) => db.doc(path)),
)) {
  if (exists) existing.add(ref.path);
}
const isStarted = [...updates.keys()].every((path) => existing.has(path));

const batch = db.batch();
if (isStarted) {
  for (const [path, fields] of updates) batch.update(db.doc(path), fields);
} else {
  for (const [path, fields] of documents) {
    if (!existing.has(path)) batch.create(db.doc(path), fields);
  }
  for (const [path, fields] of updates) batch.set(db.doc(path), fields, { merge: true });
}
await batch.commit();
await createAccounts();
for (const line of accountLines()) process.stdout.write(`${line}\n`);
