import { Agreement } from '@domain/agreement.js';
import { withDates } from '@domain/instant.js';
import { agreementPath, boardPath, seasonPath, sheetPath } from '@domain/path.js';
import { bestsOf, bindingTargets } from '@domain/race.js';
import { reachedOf, standingOf } from '@domain/scoring.js';
import { Season } from '@domain/season.js';
import { Sheet } from '@domain/sheet.js';
import { getApps, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { expect, vi } from 'vitest';
import { yearInHanoi } from '../../scripts/seed/dates.ts';
import { BLOC, demoDocuments } from '../../scripts/seed/documents.ts';

export const SEASON = yearInHanoi(new Date());
export { BLOC };

/** The server's own access, for setting the scene: never in the place of what a person does. */
export function db(): Firestore {
  if (getApps().length === 0) initializeApp();
  return getFirestore();
}

/** Every document of the demo as the seed makes it, and the board that follows from it. */
export async function resetDemo(): Promise<void> {
  const documents = demoDocuments(new Date());
  await db().recursiveDelete(db().doc(seasonPath(BLOC, SEASON)));
  const batch = db().batch();
  for (const [path, fields] of documents) batch.set(db().doc(path), fields);
  await batch.commit();
  const totals = expectedTotals(documents);
  await vi.waitFor(async () => expect(await boardTotals()).toEqual(totals), {
    timeout: 60_000,
    interval: 100,
  });
}

async function boardTotals(): Promise<Record<string, unknown>> {
  const rows = await db().collection(boardPath(BLOC, SEASON)).get();
  return Object.fromEntries(rows.docs.map((row) => [row.id, row.get('total')]));
}

function expectedTotals(documents: ReadonlyMap<string, object>): Record<string, number> {
  const season = Season.parse({ ...documents.get(seasonPath(BLOC, SEASON)), id: SEASON });
  const sheetAt = (id: string) => {
    const fields = documents.get(sheetPath(BLOC, SEASON, id));
    return fields === undefined ? null : Sheet.parse(withDates(fields));
  };
  const units = [...documents.keys()].flatMap((path) => {
    const member = /\/sheets\/(\w+)\.self$/.exec(path)?.[1];
    if (member === undefined) return [];
    const sheets = { self: sheetAt(`${member}.self`), appraisal: sheetAt(`${member}.appraisal`) };
    const agreement = documents.get(agreementPath(BLOC, SEASON, member));
    const targets = bindingTargets(
      season.criteria,
      agreement === undefined ? null : Agreement.parse(withDates(agreement)),
    );
    return [{ member, sheets, targets }];
  });
  const bests = bestsOf(
    season.criteria,
    units.map(({ sheets, targets }) => reachedOf(season, sheets, targets)),
  );
  return Object.fromEntries(
    units.map(({ member, sheets, targets }) => [
      member,
      standingOf(season, member, sheets, { targets, bests }).total,
    ]),
  );
}
