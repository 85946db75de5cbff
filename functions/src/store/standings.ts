import { boardRowPath, seasonPath, sheetPath, standingPath } from '../domain/path.js';
import { isSameStanding, type Sheets, standingOf } from '../domain/scoring.js';
import { Season } from '../domain/season.js';
import { Sheet, sheetId } from '../domain/sheet.js';
import { BoardRow, Standing } from '../domain/standing.js';
import { type SeasonAddress, writeBoardRow, writeStanding } from './board.js';
import { untilCommitted } from './commit.js';
import { db } from './database.js';
import { parseSnapshot, type Stored } from './read.js';
import type { LogWrite } from './score-log.js';

type MemberState = {
  season: Stored<Season>;
  sheets: Sheets;
  standing: Stored<Standing> | null;
  row: Stored<BoardRow> | null;
};

/**
 * Brings a unit's standing, and its public row while the board is not frozen, in line with its sheets.
 * It never adds to what is stored but computes it anew from one moment's state, and writes only over what
 * it read: whichever event comes last, twice or late, the newest sheets win. Reads five documents however
 * many members there are; writes no row when nothing changed. `log` goes into the same commit: one of its own
 * at the same time would hold the board up.
 */
export async function refreshStanding(
  address: SeasonAddress,
  member: string,
  log: LogWrite | null = null,
): Promise<void> {
  await untilCommitted(async () => {
    const state = await readMemberState(address, member);
    if (state === null) return;
    const { season, sheets, standing, row } = state;
    const fresh = standingOf(season.data, member, sheets);
    const batch = db().batch();
    let writes = 0;
    if (log !== null) {
      log(batch);
      writes += 1;
    }
    if (standing === null || !isSameStanding(standing.data, fresh)) {
      writeStanding(batch, address, standing, fresh);
      writes += 1;
    }
    const isShown = row !== null && isSameStanding(row.data, fresh);
    if (season.data.freeze === null && !isShown) {
      writeBoardRow(batch, address, row, { ...fresh, frozenAt: null });
      writes += 1;
    }
    if (writes > 0) await batch.commit();
  });
}

async function readMemberState(
  { bloc, season }: SeasonAddress,
  member: string,
): Promise<MemberState | null> {
  const refs = [
    seasonPath(bloc, season),
    standingPath(bloc, season, member),
    boardRowPath(bloc, season, member),
    sheetPath(bloc, season, sheetId(member, 'self')),
    sheetPath(bloc, season, sheetId(member, 'appraisal')),
  ].map((path) => db().doc(path));
  // One moment's state: sheets older than the standing they are compared with would undo a newer one.
  const found = await db().runTransaction((tx) => tx.getAll(...refs), { readOnly: true });
  const [seasonDoc, standing, row, self, appraisal] = found;
  if (!seasonDoc || !standing || !row || !self || !appraisal) throw new Error('getAll fell short');
  const parsedSeason = parseSnapshot(seasonDoc, Season);
  if (parsedSeason === null) return null;
  return {
    season: parsedSeason,
    standing: parseSnapshot(standing, Standing),
    row: parseSnapshot(row, BoardRow),
    sheets: {
      self: parseSnapshot(self, Sheet)?.data ?? null,
      appraisal: parseSnapshot(appraisal, Sheet)?.data ?? null,
    },
  };
}
