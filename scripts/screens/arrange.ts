import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { boardPath, placePath, quotaPath, sheetsPath } from '../../functions/lib/domain/path.js';
import { inRoot } from '../launcher/project.ts';
import { seed } from '../launcher/seed.ts';
import { yearInHanoi } from '../seed/dates.ts';
import { BLOC } from '../seed/documents.ts';

/** The award that the pictured draft is for: all of its places but one are taken in the demo. */
const AWARD = 'bang-khen-tap-the';
const TAKEN = 4;

/** The seeded bloc, its board complete, one award without a free place. */
export async function arrange(): Promise<void> {
  const folder = inRoot('.local/screens');
  mkdirSync(folder, { recursive: true });
  await seed({ env: process.env, folder });
  initializeApp();
  const db = getFirestore();
  const season = yearInHanoi(new Date());
  const batch = db.batch();
  batch.update(db.doc(quotaPath(BLOC, season, AWARD)), { capacity: TAKEN });
  batch.delete(db.doc(placePath(BLOC, season, AWARD, TAKEN + 1)));
  await batch.commit();
  const selves = await db
    .collection(sheetsPath(BLOC, season))
    .where('assessor', '==', 'self')
    .get();
  for (;;) {
    const rows = await db.collection(boardPath(BLOC, season)).get();
    if (rows.size === selves.size) return;
    await sleep(200);
  }
}
