// The least that a trigger can do: what any answer to a write through Cloud Functions costs. A codebase of
// its own, which only the benchmark's session loads: nothing here is ever deployed.
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';

initializeApp();
const db = getFirestore();

export const onFloorWritten = onDocumentWritten(
  { document: 'floor/{probe}', region: 'asia-southeast1', retry: true },
  async ({ data, params }) => {
    await db.doc(`floorSeen/${params.probe}`).set(data?.after.data() ?? {});
  },
);
