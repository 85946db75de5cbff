import type { Transaction, WriteBatch, WriteResult } from 'firebase-admin/firestore';
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
import { reachedOf, standingOf } from '../domain/scoring.js';
import { Season } from '../domain/season.js';
import { Sheet, sheetId } from '../domain/sheet.js';
import { BoardRow, boardRowOf, isSameStanding, isShownBy, Standing } from '../domain/standing.js';
import { releaseStanding, type SeasonAddress, writeBoardRow, writeStanding } from './board.js';
import { untilCommitted } from './commit.js';
import { db } from './database.js';
import { type MemberState, recall, remember, sheetsIn } from './member-state.js';
import { parseSnapshot, type Stored } from './read.js';
import type { LogWrite } from './score-log.js';
import { readSeasonState, type SeasonState, writeSeason } from './season-standings.js';
import { requireSeason } from './seasons.js';

/** What one moment's state asks for: this unit's documents, or everybody's. */
type Move = { own: MemberState; race: Race } | { all: SeasonState };

/** What happened. */
type Cause = {
  /** Only after `agreement` can the targets be other than the standing says. */
  of?: 'sheet' | 'agreement';
  /** The sheet as it stood after what happened. */
  sheet?: Stored<Sheet> | null;
  log?: LogWrite | null;
};

/**
 * Brings a unit's standing, and its public row while the board is not frozen, in line with its sheets, and
 * everybody's where the unit moves the best that others are measured by (docs/decisions/0009). It never adds
 * to what is stored but computes it anew from one moment's state, and writes only over what that held:
 * whichever event comes last, twice or late, the newest sheets win. Reads five documents however many members
 * there are, unless a `target` criterion is touched, and none where this instance was the last to write the
 * unit's row (docs/decisions/0015); writes no row when nothing changed. `log` goes into the same commit: one
 * of its own at the same time would hold the board up.
 */
export async function refreshStanding(
  address: SeasonAddress,
  member: string,
  { of = 'sheet', sheet = null, log = null }: Cause = {},
): Promise<void> {
  let remembered = sheet && moveFromMemory(address, member, sheet);
  const broken = await untilCommitted(async () => {
    const move = remembered ?? (await readMove(address, member, of));
    // Tried once: whoever fails over what was remembered reads.
    remembered = null;
    if (move === null) return [];
    const batch = db().batch();
    log?.(batch);
    if ('all' in move) {
      const writes = writeSeason(batch, address, move.all);
      if (log !== null || writes > 0) await batch.commit();
      return move.all.broken;
    }
    const { standing, row } = writeMember(batch, address, member, move);
    if (log === null && standing === null && row === null) return [];
    const [result] = (await batch.commit()).slice(-1);
    const isRemembered = result !== undefined && standing !== null && row !== null;
    remember(address, member, isRemembered ? stateAfter(result, move.own, standing, row) : null);
    return [];
  });
  if (broken.length > 0) throw broken[0];
}

function readMove(address: SeasonAddress, member: string, of: Cause['of']): Promise<Move | null> {
  return db().runTransaction((tx) => decide(tx, address, member, of), { readOnly: true });
}

/** Only where the standing will be written over, whose precondition then tells whether the memory holds. */
function moveFromMemory(address: SeasonAddress, member: string, sheet: Stored<Sheet>): Move | null {
  const own = recall(address, member, sheet);
  const race = own && raceAsBefore(own);
  if (own === null || race === null) return null;
  const fresh = standingOf(own.season.data, member, sheetsIn(own), race);
  const isSame = own.standing !== null && isSameStanding(own.standing.data, fresh);
  return isSame ? null : { own, race };
}

/** Reads within one transaction only: sheets older than the standing they are compared with would undo a newer one. */
async function decide(
  tx: Transaction,
  address: SeasonAddress,
  member: string,
  of: Cause['of'],
): Promise<Move | null> {
  const own = await readMemberState(tx, address, member);
  if (own === null) return null;
  const { season, sheets, standing } = own;
  const isUnknown = standing === null && sheets.self === null && sheets.appraisal === null;
  if (of === 'agreement' && isUnknown) return null;
  const asBefore = of === 'agreement' ? null : raceAsBefore(own);
  const race = asBefore ?? (await raceOf(tx, address, member, own));
  if (race !== null) return { own, race };
  return { all: await readSeasonState(tx, address, season) };
}

/** What the unit was measured by; null where its standing does not tell. */
function lastRace({ season, standing }: MemberState): Race | null {
  const relative = relativeCriteria(season.data.criteria);
  if (relative.length === 0) return NO_RACE;
  if (standing === null) return null;
  const { reached, bests } = standing.data;
  return relative.every((id) => id in bests) ? { targets: targetsIn(reached), bests } : null;
}

/** The same again where no value changed that others are compared with. */
function raceAsBefore(own: MemberState): Race | null {
  const race = lastRace(own);
  if (race === null || race === NO_RACE) return race;
  const after = reachedOf(own.season.data, sheetsIn(own), race.targets);
  return isSameValues(own.standing?.data.reached ?? {}, after) ? race : null;
}

/** What the unit is measured by, where its own documents tell; null = everybody's must be looked at. */
async function raceOf(
  tx: Transaction,
  { bloc, season: year }: SeasonAddress,
  member: string,
  own: MemberState,
): Promise<Race | null> {
  const last = lastRace(own);
  if (last === null || last === NO_RACE) return last;
  const agreement = parseSnapshot(
    await tx.get(db().doc(agreementPath(bloc, year, member))),
    Agreement,
  );
  const targets = bindingTargets(own.season.data.criteria, agreement?.data ?? null);
  const after = reachedOf(own.season.data, sheetsIn(own), targets);
  const before = own.standing?.data.reached ?? {};
  return leavesBests(last.bests, before, after) ? { ...last, targets } : null;
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

function stateAfter(
  { writeTime: updateTime }: WriteResult,
  { season, sheets }: MemberState,
  standing: Standing,
  row: BoardRow,
): MemberState {
  return {
    season,
    sheets,
    standing: { data: standing, updateTime },
    row: { data: row, updateTime },
  };
}

/** What it wrote; null = that document stays as it is. */
function writeMember(
  batch: WriteBatch,
  address: SeasonAddress,
  member: string,
  { own, race }: { own: MemberState; race: Race },
): { standing: Standing | null; row: BoardRow | null } {
  const { season, standing, row } = own;
  const fresh = standingOf(season.data, member, sheetsIn(own), race);
  const isSame = standing !== null && isSameStanding(standing.data, fresh);
  const isMoving = season.data.freeze === null && season.data.scoring.isBoardPublic;
  const isShown = !isMoving || (row !== null && isShownBy(row.data, fresh));
  const freshRow = boardRowOf(fresh, null);
  // Freeze and unfreeze write whatever they find of a unit, and each present member; of one that has left, a first
  // standing would meet them in nothing. Before the others: the last write's time is what is remembered.
  if (standing === null) requireSeason(batch, address, season);
  if (!isSame) writeStanding(batch, address, standing, fresh);
  // No row without its standing: a recomputation of the season touches the standings, and must stop this.
  else if (!isShown) releaseStanding(batch, address, member, standing);
  if (!isShown) writeBoardRow(batch, address, row, freshRow);
  return { standing: isSame ? null : fresh, row: isShown ? null : freshRow };
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
    sheets: { self: parseSnapshot(self, Sheet), appraisal: parseSnapshot(appraisal, Sheet) },
  };
}
