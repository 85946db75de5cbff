import type { DocumentSnapshot, Transaction, WriteBatch } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { Agreement } from '../domain/agreement.js';
import { Slug } from '../domain/id.js';
import {
  agreementsPath,
  boardPath,
  boardRowPath,
  seasonPath,
  sheetsPath,
  standingsPath,
} from '../domain/path.js';
import { bestsOf, bindingTargets } from '../domain/race.js';
import { reachedOf, type Sheets, standingOf } from '../domain/scoring.js';
import { Season } from '../domain/season.js';
import { Sheet, sheetId } from '../domain/sheet.js';
import { BoardRow, boardRowOf, isSameStanding, isShownBy, Standing } from '../domain/standing.js';
import { releaseStanding, type SeasonAddress, writeBoardRow, writeStanding } from './board.js';
import { untilCommitted } from './commit.js';
import { db } from './database.js';
import { parseSnapshot, type Stored } from './read.js';
import { requireSeason } from './seasons.js';

type Unit = {
  member: string;
  /** null = stored data breaks its schema: the unit stays as it is, and the others go on. */
  sheets: Sheets | null;
  agreement: Agreement | null;
  standing: Stored<Standing> | null;
  row: Stored<BoardRow> | null;
};

/** A season with the sheets, agreements, standings and rows of all its units, at one moment. */
export type SeasonState = { season: Stored<Season>; units: Unit[]; broken: unknown[] };

/**
 * Computes every standing of a season anew: after a change of what is scored, and how. Safe when it comes
 * twice or late, as it looks at the present state alone.
 */
export async function refreshSeason(address: SeasonAddress): Promise<void> {
  const broken = await untilCommitted(async () => {
    const state = await db().runTransaction(
      async (tx) => {
        const snapshot = await tx.get(db().doc(seasonPath(address.bloc, address.season)));
        const season = parseSnapshot(snapshot, Season);
        return season === null ? null : readSeasonState(tx, address, season);
      },
      { readOnly: true },
    );
    if (state === null) return [];
    const batch = db().batch();
    if (writeSeason(batch, address, state) > 0) await batch.commit();
    return state.broken;
  });
  if (broken.length > 0) throw broken[0];
}

/** Every unit with a sheet, a standing or a row: whether it is a member today is not asked. */
export async function readSeasonState(
  tx: Transaction,
  { bloc, season: year }: SeasonAddress,
  season: Stored<Season>,
): Promise<SeasonState> {
  const [sheets, agreements, standings, rows] = await Promise.all(
    [sheetsPath, agreementsPath, standingsPath, boardPath].map((path) =>
      snapshotsIn(tx, path(bloc, year)),
    ),
  );
  if (!sheets || !agreements || !standings || !rows) throw new Error('a collection is missing');
  const members = new Set(
    [...sheets.keys(), ...standings.keys(), ...rows.keys()].map((id) => id.split('.')[0] ?? ''),
  );
  const broken: unknown[] = [];
  const units = [...members]
    .filter((member) => Slug.safeParse(member).success)
    .map((member): Unit => {
      const standing = orBroken(broken, () => parse(standings.get(member), Standing));
      const row = orBroken(broken, () => parse(rows.get(member), BoardRow));
      const sources = orBroken(broken, () => ({
        sheets: {
          self: parse(sheets.get(sheetId(member, 'self')), Sheet)?.data ?? null,
          appraisal: parse(sheets.get(sheetId(member, 'appraisal')), Sheet)?.data ?? null,
        },
        agreement: parse(agreements.get(member), Agreement)?.data ?? null,
      }));
      const isWhole = standing !== undefined && row !== undefined && sources !== undefined;
      return {
        member,
        sheets: isWhole ? sources.sheets : null,
        agreement: isWhole ? sources.agreement : null,
        standing: standing ?? null,
        row: row ?? null,
      };
    });
  return { season, units, broken };
}

async function snapshotsIn(tx: Transaction, path: string): Promise<Map<string, DocumentSnapshot>> {
  const { docs } = await tx.get(db().collection(path));
  return new Map(docs.map((snapshot) => [snapshot.id, snapshot]));
}

function parse<T>(
  snapshot: DocumentSnapshot | undefined,
  schema: z.ZodMiniType<T>,
): Stored<T> | null {
  return snapshot === undefined ? null : parseSnapshot(snapshot, schema);
}

function orBroken<T>(broken: unknown[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof z.core.$ZodError)) throw error;
    broken.push(error);
    return undefined;
  }
}

/**
 * Writes every standing, also those that stay what they are, and each row that changes, in one commit: all
 * rows move, once. What is under way for one unit, computed with bests or criteria that are no longer the
 * season's, finds its standing changed, fails, and reads again. Two of these at once meet in every standing.
 */
export function writeSeason(
  batch: WriteBatch,
  address: SeasonAddress,
  { season: stored, units }: SeasonState,
): number {
  const { data: season } = stored;
  // As for one unit, see standings.ts.
  if (units.some(({ standing }) => standing === null)) requireSeason(batch, address, stored);
  const targetsOf = new Map(
    units.map(({ member, agreement }) => [member, bindingTargets(season.criteria, agreement)]),
  );
  const reached = units.map(({ member, sheets, standing }) =>
    sheets === null
      ? (standing?.data.reached ?? {})
      : reachedOf(season, sheets, targetsOf.get(member) ?? {}),
  );
  const bests = bestsOf(season.criteria, reached);
  for (const unit of units) {
    const { member, sheets, standing } = unit;
    if (sheets === null) {
      if (standing !== null) releaseStanding(batch, address, member, standing);
      continue;
    }
    const fresh = standingOf(season, member, sheets, {
      targets: targetsOf.get(member) ?? {},
      bests,
    });
    if (standing !== null && isSameStanding(standing.data, fresh)) {
      releaseStanding(batch, address, member, standing);
    } else writeStanding(batch, address, standing, fresh);
    writeRow(batch, address, season, unit, fresh);
  }
  return units.length;
}

function writeRow(
  batch: WriteBatch,
  address: SeasonAddress,
  season: Season,
  { member, sheets, row }: Unit,
  fresh: Standing,
): void {
  if (!season.scoring.isBoardPublic) {
    // A bloc that takes its board back from the public takes it back at once, frozen or not.
    if (row !== null) batch.delete(db().doc(boardRowPath(address.bloc, address.season, member)));
    return;
  }
  if (season.freeze !== null) return;
  // A unit that has begun nothing gets no row: pages name it from the list of members.
  const isBegun = row !== null || sheets?.self || sheets?.appraisal;
  if (!isBegun || (row !== null && isShownBy(row.data, fresh))) return;
  writeBoardRow(batch, address, row, boardRowOf(fresh, null));
}
