import type { Timestamp } from 'firebase-admin/firestore';
import type { Sheets } from '../domain/scoring.js';
import type { Season } from '../domain/season.js';
import type { Assessor, Sheet } from '../domain/sheet.js';
import type { BoardRow, Standing } from '../domain/standing.js';
import type { SeasonAddress } from './board.js';
import type { Stored } from './read.js';

/** What one unit's standing is computed from and written over, at one moment. */
export type MemberState = {
  season: Stored<Season>;
  sheets: { readonly [assessor in Assessor]: Stored<Sheet> | null };
  standing: Stored<Standing> | null;
  row: Stored<BoardRow> | null;
};

/** Some blocs' units; who is forgotten is read anew. */
const REMEMBERED = 200;

const lastWritten = new Map<string, MemberState>();

const keyOf = ({ bloc, season }: SeasonAddress, member: string) => `${bloc}/${season}/${member}`;

/** Keeps the state in which a commit of this instance left a unit, its standing and its row; null forgets it. */
export function remember(address: SeasonAddress, member: string, state: MemberState | null): void {
  const key = keyOf(address, member);
  lastWritten.delete(key);
  if (state !== null) lastWritten.set(key, state);
  for (const oldest of lastWritten.keys()) {
    if (lastWritten.size <= REMEMBERED) break;
    lastWritten.delete(oldest);
  }
}

/**
 * The remembered state with a newer sheet in it, or null. It holds only if the standing and the row are still
 * those that were written then, which only a commit over them can tell.
 */
export function recall(
  address: SeasonAddress,
  member: string,
  sheet: Stored<Sheet>,
): MemberState | null {
  const state = lastWritten.get(keyOf(address, member));
  if (state === undefined) return null;
  const { assessor } = sheet.data;
  const known = state.sheets[assessor];
  // An event that comes late, or again, perhaps of a sheet that was deleted since: what is there must be read.
  if (known === null || !isAfter(sheet.updateTime, known.updateTime)) return null;
  return { ...state, sheets: { ...state.sheets, [assessor]: sheet } };
}

function isAfter(a: Timestamp, b: Timestamp): boolean {
  return a.valueOf() > b.valueOf();
}

export function sheetsIn({ sheets: { self, appraisal } }: MemberState): Sheets {
  return { self: self?.data ?? null, appraisal: appraisal?.data ?? null };
}
