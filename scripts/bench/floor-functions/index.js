// The least that a trigger can do: what any answer to a write through Cloud Functions costs. A codebase of
// its own, which only the benchmark's session loads: nothing here is ever deployed.

import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { setGlobalOptions } from 'firebase-functions/v2';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';

setGlobalOptions({ region: 'asia-southeast1' });
initializeApp();
const db = getFirestore();

/** After any write. */
export const onFloorWritten = onDocumentWritten(
  { document: 'floor/{probe}', retry: true },
  async ({ data, params }) => {
    await db.doc(`floorSeen/${params.probe}`).set({ n: data?.after.get('n') });
  },
);

/** After a score saved in a copy of a sheet, under the rules of sheets. */
export const onFloorSheetWritten = onDocumentWritten(
  { document: 'blocs/{bloc}/seasons/{season}/floorSheets/{sheet}', retry: true },
  async ({ data, params }) => {
    await db.doc(`floorSeen/${params.sheet}`).set({ at: data?.after.get('updatedAt') });
  },
);
