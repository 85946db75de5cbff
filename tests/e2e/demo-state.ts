import { Agreement } from '@domain/agreement.js';
import { withDates } from '@domain/instant.js';
import { agreementPath, boardRowPath, seasonPath, sheetPath, standingPath } from '@domain/path.js';
import { bestsOf, bindingTargets } from '@domain/race.js';
import { reachedOf, standingOf } from '@domain/scoring.js';
import { Season } from '@domain/season.js';
import { Sheet } from '@domain/sheet.js';
import { boardRowOf } from '@domain/standing.js';
import { type App, getApps, initializeApp } from 'firebase-admin/app';
import { type Auth, getAuth } from 'firebase-admin/auth';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { vi } from 'vitest';
import { yearInHanoi } from '../../scripts/seed/dates.ts';
import { BLOC, demoDocuments } from '../../scripts/seed/documents.ts';

export const SEASON = yearInHanoi(new Date());
export { BLOC };

/** The server's own access, for setting the scene: never in the place of what a person does. */
export function db(): Firestore {
  return getFirestore(app());
}

/** The accounts, as `db` has the documents. */
export function accounts(): Auth {
  return getAuth(app());
}

/** One for all files that a worker plays, whichever is the first. */
function app(): App {
  return getApps()[0] ?? initializeApp();
}

/**
 * The database as the seed makes it, with the standings and rows that follow from it, and nothing else. The
 * triggers hear of it too: whenever they come, they find that what they compute is there already.
 */
export async function resetDemo(): Promise<void> {
  const documents = demoDocuments(new Date());
  await forgetEverything();
  const batch = db().batch();
  for (const [path, fields] of [...documents, ...consequences(documents)])
    batch.set(db().doc(path), fields);
  await batch.commit();
}

/** What earlier files left, wherever it lies: a season that somebody opened, letters, invitations. */
async function forgetEverything(): Promise<void> {
  const { FIRESTORE_EMULATOR_HOST: host, GCLOUD_PROJECT: project } = process.env;
  const place = `http://${host}/emulator/v1/projects/${project}/databases/(default)/documents`;
  const forget = async () => {
    const answer = await fetch(place, { method: 'DELETE' });
    if (!answer.ok) throw new Error(`The emulator kept its documents: ${answer.status}`);
  };
  // 409 while a transaction of the story before still holds a document.
  await vi.waitFor(forget, { timeout: 60_000, interval: 500 });
}

/** Standings and rows, by the functions that the triggers compute them with. */
function consequences(documents: ReadonlyMap<string, object>): [path: string, object][] {
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
  return units.flatMap(({ member, sheets, targets }): [string, object][] => {
    const standing = standingOf(season, member, sheets, { targets, bests });
    return [
      [standingPath(BLOC, SEASON, member), standing],
      [boardRowPath(BLOC, SEASON, member), boardRowOf(standing, null)],
    ];
  });
}
