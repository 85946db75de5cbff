import type { Transaction, WriteBatch } from 'firebase-admin/firestore';
import { Agreement } from '../domain/agreement.js';
import {
  agreementPath,
  boardRowPath,
  seasonPath,
  sheetPath,
  standingPath,
} from '../domain/path.js';
import {
  bindingTargets,
  leavesBests,
  NO_RACE,
  type Race,
  type Reached,
  relativeCriteria,
} from '../domain/race.js';
import { reachedOf, type Sheets, standingOf } from '../domain/scoring.js';
import { Season } from '../domain/season.js';
import { Sheet, sheetId } from '../domain/sheet.js';
import { BoardRow, boardRowOf, isSameStanding, isShownBy, Standing } from '../domain/standing.js';
import { releaseStanding, type SeasonAddress, writeBoardRow, writeStanding } from './board.js';
import { untilCommitted } from './commit.js';
import { db } from './database.js';
import { parseSnapshot, type Stored } from './read.js';
import type { LogWrite } from './score-log.js';
import { readSeasonState, type SeasonState, writeSeason } from './season-standings.js';

type MemberState = {
  season: Stored<Season>;
  sheets: Sheets;
  standing: Stored<Standing> | null;
  row: Stored<BoardRow> | null;
};

/** What one moment's state asks for: this unit's documents, or everybody's. */
type Move = { own: MemberState; race: Race } | { all: SeasonState };

/** What happened. Only after `agreement` can the targets be other than the standing says. */
export type Cause = 'sheet' | 'agreement';

/**
 * Brings a unit's standing, and its public row while the board is not frozen, in line with its sheets, and
 * everybody's where the unit moves the best that others are measured by (docs/decisions/0009). It never adds
 * to what is stored but computes it anew from one moment's state, and writes only over what it read:
 * whichever event comes last, twice or late, the newest sheets win. Reads five documents however many members
 * there are, unless a `target` criterion is touched; writes no row when nothing changed. `log` goes into the
 * same commit: one of its own at the same time would hold the board up.
 */
export async function refreshStanding(
  address: SeasonAddress,
  member: string,
  log: LogWrite | null = null,
  cause: Cause = 'sheet',
): Promise<void> {
  const broken = await untilCommitted(async () => {
    const move = await db().runTransaction((tx) => decide(tx, address, member, cause), {
      readOnly: true,
    });
    if (move === null) return [];
    const batch = db().batch();
    log?.(batch);
    const writes =
      'all' in move
        ? writeSeason(batch, address, move.all)
        : writeMember(batch, address, member, move);
    if (log !== null || writes > 0) await batch.commit();
    return 'all' in move ? move.all.broken : [];
  });
  if (broken.length > 0) throw broken[0];
}

/** Reads within one transaction only: sheets older than the standing they are compared with would undo a newer one. */
async function decide(
  tx: Transaction,
  address: SeasonAddress,
  member: string,
  cause: Cause,
): Promise<Move | null> {
  const own = await readMemberState(tx, address, member);
  if (own === null) return null;
  const { season, sheets, standing } = own;
  const isUnknown = standing === null && sheets.self === null && sheets.appraisal === null;
  if (cause === 'agreement' && isUnknown) return null;
  const race = await raceOf(tx, address, member, own, cause);
  if (race !== null) return { own, race };
  return { all: await readSeasonState(tx, address, season.data) };
}

/** What the unit is measured by, where its own documents tell; null = everybody's must be looked at. */
async function raceOf(
  tx: Transaction,
  { bloc, season: year }: SeasonAddress,
  member: string,
  { season, sheets, standing }: MemberState,
  cause: Cause,
): Promise<Race | null> {
  const relative = relativeCriteria(season.data.criteria);
  if (relative.length === 0) return NO_RACE;
  if (standing === null) return null;
  const { reached: before, bests } = standing.data;
  if (!relative.every((id) => id in bests)) return null;
  const known = targetsIn(before);
  if (cause === 'sheet' && isSameValues(before, reachedOf(season.data, sheets, known))) {
    return { targets: known, bests };
  }
  const agreement = parseSnapshot(
    await tx.get(db().doc(agreementPath(bloc, year, member))),
    Agreement,
  );
  const targets = bindingTargets(season.data.criteria, agreement?.data ?? null);
  const after = reachedOf(season.data, sheets, targets);
  return leavesBests(bests, before, after) ? { targets, bests } : null;
}

function targetsIn(reached: Readonly<Record<string, Reached>>): Record<string, number> {
  const targets: Record<string, number> = {};
  for (const [id, { target }] of Object.entries(reached)) {
    if (target !== null) targets[id] = target;
  }
  return targets;
}

function isSameValues(
  a: Readonly<Record<string, Reached>>,
  b: Readonly<Record<string, Reached>>,
): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => a[id]?.value === b[id]?.value);
}

function writeMember(
  batch: WriteBatch,
  address: SeasonAddress,
  member: string,
  { own, race }: { own: MemberState; race: Race },
): number {
  const { season, sheets, standing, row } = own;
  const fresh = standingOf(season.data, member, sheets, race);
  const isSame = standing !== null && isSameStanding(standing.data, fresh);
  const isMoving = season.data.freeze === null && season.data.scoring.isBoardPublic;
  const isShown = !isMoving || (row !== null && isShownBy(row.data, fresh));
  if (!isSame) writeStanding(batch, address, standing, fresh);
  // No row without its standing: a recomputation of the season touches the standings, and must stop this.
  else if (!isShown) releaseStanding(batch, address, member, standing);
  if (!isShown) writeBoardRow(batch, address, row, boardRowOf(fresh, null));
  return Number(!isSame) + Number(!isShown);
}

async function readMemberState(
  tx: Transaction,
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
  const [seasonDoc, standing, row, self, appraisal] = await tx.getAll(...refs);
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
