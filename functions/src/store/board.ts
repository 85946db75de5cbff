import { FieldValue, type WriteBatch } from 'firebase-admin/firestore';
import { Member } from '../domain/member.js';
import {
  boardPath,
  boardRowPath,
  membersPath,
  seasonPath,
  standingPath,
  standingsPath,
} from '../domain/path.js';
import { NO_RACE } from '../domain/race.js';
import { standingOf } from '../domain/scoring.js';
import type { Freeze, Season } from '../domain/season.js';
import { BoardRow, Standing } from '../domain/standing.js';
import { isValidAt } from '../domain/validity.js';
import { db } from './database.js';
import { readCollection, type Stored } from './read.js';

export type SeasonAddress = { bloc: string; season: string };

/** What freezing and unfreezing act upon: every member of that moment, with or without a row. */
export type BoardState = {
  members: string[];
  /** Those of another time of whom there is nothing yet: appraisers may be about to begin. */
  absent: string[];
  rows: Map<string, Stored<BoardRow>>;
  standings: Map<string, Stored<Standing>>;
};

export async function readBoardState(
  { bloc, season }: SeasonAddress,
  at: Date,
): Promise<BoardState> {
  const [members, rows, standings] = await Promise.all([
    readCollection(membersPath(bloc), Member),
    readCollection(boardPath(bloc, season), BoardRow),
    readCollection(standingsPath(bloc, season), Standing),
  ]);
  const all = [...members.values()].map(({ data }) => data);
  const present = all.filter((member) => isValidAt(member, at)).map(({ id }) => id);
  const known = new Set([...present, ...rows.keys(), ...standings.keys()]);
  const absent = all.map(({ id }) => id).filter((id) => !known.has(id));
  return { members: present, absent, rows, standings };
}

/** Fails the commit where a unit of which there was nothing has got a row or a standing since. */
export function requireAbsent(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  units: readonly string[],
): void {
  for (const unit of units) {
    batch.delete(db().doc(boardRowPath(bloc, season, unit)), { exists: false });
    batch.delete(db().doc(standingPath(bloc, season, unit)), { exists: false });
  }
}

/**
 * The standing of a unit that has none: measured by the bests that all the others carry. Where somebody moves
 * them meanwhile, every standing is written, and whoever relies on this one's fellows fails and reads again.
 */
export function emptyStanding(
  season: Season,
  member: string,
  standings: BoardState['standings'],
): Standing {
  const [known] = standings.values();
  const race = { ...NO_RACE, bests: known?.data.bests ?? {} };
  return standingOf(season, member, { self: null, appraisal: null }, race);
}

/** Sets the freeze state, unless the season was changed since it was read. */
export function writeFreeze(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  read: Stored<Season>,
  freeze: Freeze | null,
): void {
  batch.update(db().doc(seasonPath(bloc, season)), { freeze }, { lastUpdateTime: read.updateTime });
}

/** Writes a public row over the one that was read, or creates it where there was none. */
export function writeBoardRow(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  read: Stored<BoardRow> | null,
  row: BoardRow,
): void {
  const ref = db().doc(boardRowPath(bloc, season, row.member));
  if (read === null) batch.create(ref, row);
  else batch.update(ref, row, { lastUpdateTime: read.updateTime });
}

/**
 * Stamps a public row, whatever it says by now: what came before the commit may be shown, and what a copy
 * under way would add after it fails on the changed row. So a freeze never waits for the scoring to pause.
 */
export function stampBoardRow(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  member: string,
  frozenAt: Date,
): void {
  batch.update(db().doc(boardRowPath(bloc, season, member)), { frozenAt });
}

/** Writes a standing over the one that was read, or creates it where there was none. */
export function writeStanding(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  read: Stored<Standing> | null,
  standing: Standing,
): void {
  const ref = db().doc(standingPath(bloc, season, standing.member));
  if (read === null) batch.create(ref, standing);
  else batch.update(ref, standing, { lastUpdateTime: read.updateTime });
}

/**
 * Changes a standing's update time and nothing that anybody reads. A trigger that found the board frozen
 * writes only the standing; releasing the row makes that write fail and look again.
 */
export function releaseStanding(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  member: string,
  read: Stored<Standing>,
): void {
  const ref = db().doc(standingPath(bloc, season, member));
  batch.update(
    ref,
    { releasedAt: FieldValue.serverTimestamp() },
    { lastUpdateTime: read.updateTime },
  );
}
