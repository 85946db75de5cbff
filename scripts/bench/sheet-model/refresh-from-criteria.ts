import type { DocumentReference, Firestore, QuerySnapshot } from 'firebase-admin/firestore';
import {
  boardRowPath,
  logEntryPath,
  seasonPath,
  standingPath,
} from '../../../functions/lib/domain/path.js';
import { standingOf } from '../../../functions/lib/domain/scoring.js';
import { Season } from '../../../functions/lib/domain/season.js';
import { Sheet } from '../../../functions/lib/domain/sheet.js';
import {
  BoardRow,
  boardRowOf,
  isSameStanding,
  Standing,
} from '../../../functions/lib/domain/standing.js';
import { writeBoardRow, writeStanding } from '../../../functions/lib/store/board.js';
import { parseSnapshot, type Stored } from '../../../functions/lib/store/read.js';
import { SEASON } from '../place.ts';
import { sheetAt } from '../score.ts';

const { bloc, season: year } = SEASON;

/** `refreshStanding` and the log entry of functions/src/store, for sheets whose scores are documents. */
export async function refreshFromCriteria(
  db: Firestore,
  member: string,
  changed: DocumentReference,
): Promise<void> {
  const self = db.doc(sheetAt(member, 'self'));
  const appraisal = db.doc(sheetAt(member, 'appraisal'));
  const read = await db.runTransaction(
    async (tx) => {
      const one = await tx.getAll(
        db.doc(seasonPath(bloc, year)),
        db.doc(standingPath(bloc, year, member)),
        db.doc(boardRowPath(bloc, year, member)),
        self,
        appraisal,
      );
      const ownScores = await tx.get(self.collection('scores'));
      return { one, ownScores, appraised: await tx.get(appraisal.collection('scores')) };
    },
    { readOnly: true },
  );
  const [season, standing, row, ...heads] = read.one;
  if (!season || !standing || !row || !heads[0] || !heads[1]) throw new Error('getAll fell short');
  const sheets = {
    self: withScores(parseSnapshot(heads[0], Sheet), read.ownScores),
    appraisal: withScores(parseSnapshot(heads[1], Sheet), read.appraised),
  };
  const settings = parseSnapshot(season, Season);
  if (settings === null) throw new Error('no season');
  const fresh = standingOf(settings.data, member, sheets);
  const stored = parseSnapshot(standing, Standing);
  if (stored === null || !isSameStanding(stored.data, fresh)) {
    const batch = db.batch();
    writeStanding(batch, SEASON, stored, fresh);
    writeBoardRow(batch, SEASON, parseSnapshot(row, BoardRow), boardRowOf(fresh, null));
    await batch.commit();
  }
  await db.doc(logEntryPath(bloc, year, `${changed.id}-${Date.now()}`)).set({ at: new Date() });
}

function withScores(head: Stored<Sheet> | null, { docs }: QuerySnapshot): Sheet | null {
  if (head === null) return null;
  const scores = Object.fromEntries(docs.map((each) => [each.id, each.get('score')]));
  const times = docs.map((each) => each.updateTime.toMillis());
  const updatedAt = new Date(Math.max(head.data.updatedAt.getTime(), ...times));
  return Sheet.parse({ ...head.data, scores, updatedAt });
}
