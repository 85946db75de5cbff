import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { getFirestore } from 'firebase-admin/firestore';
import { withDates } from '../../functions/lib/domain/instant.js';
import { boardPath, sheetPath } from '../../functions/lib/domain/path.js';
import { rank } from '../../functions/lib/domain/ranking.js';
import { Sheet, sheetId } from '../../functions/lib/domain/sheet.js';
import { BoardRow } from '../../functions/lib/domain/standing.js';
import { UNITS } from './cast.ts';
import type { Nominated } from './nominations.ts';
import type { Address } from './opening.ts';

export type Result = {
  ranking: { rank: number; member: string; total: number; parts: Record<string, number> }[];
  nominated: Nominated[];
};

const PATIENCE_MS = 60_000;

/** The board once it says what the last sheets say: the triggers come after the acts. */
export async function result(address: Address, nominated: Nominated[]): Promise<Result> {
  const rows = await settledRows(address);
  const ranking = rank(rows, (a, b) => (a.member < b.member ? -1 : 1)).map(({ rank, row }) => ({
    rank,
    member: row.member,
    total: row.total,
    parts: Object.fromEntries(Object.entries(row.parts).sort()),
  }));
  return { ranking, nominated };
}

async function settledRows(address: Address): Promise<BoardRow[]> {
  const start = performance.now();
  let before = '';
  for (;;) {
    const rows = await readRows(address);
    const now = JSON.stringify(rows);
    if ((await isUpToDate(address, rows)) && now === before) return rows;
    before = now;
    if (performance.now() - start > PATIENCE_MS) throw new Error('the board does not settle');
    await sleep(1_000);
  }
}

async function readRows({ bloc, season }: Address): Promise<BoardRow[]> {
  const { docs } = await getFirestore().collection(boardPath(bloc, season)).get();
  return docs.map((found) => BoardRow.parse(withDates(found.data())));
}

/** Every unit is on the board, appraised, with the time of its last sheet. */
async function isUpToDate({ bloc, season }: Address, rows: BoardRow[]): Promise<boolean> {
  if (rows.length < UNITS.length) return false;
  const refs = rows.map(({ member }) =>
    getFirestore().doc(sheetPath(bloc, season, sheetId(member, 'appraisal'))),
  );
  const sheets = await getFirestore().getAll(...refs);
  return rows.every((row, index) => {
    const sheet = Sheet.parse(withDates(sheets[index]?.data()));
    const isLast = row.updatedAt !== null && row.updatedAt >= sheet.updatedAt;
    return row.state === 'appraised' && isLast;
  });
}

/** SHA-256 over what the season came to; no time, uid or path of a run is in it. */
export function hashOf(played: Result): string {
  return createHash('sha256').update(JSON.stringify(played)).digest('hex');
}
