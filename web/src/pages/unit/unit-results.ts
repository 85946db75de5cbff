import type { Member } from '@domain/member.js';
import { type Season, seasonMax } from '@domain/season.js';
import type { BoardRow, StandingState } from '@domain/standing.js';
import { boardRows } from '../board/board-rows.js';

/** What one unit had in one season, as its public board shows it. */
export type UnitResult = {
  season: string;
  member: string;
  rank: number;
  /** How many were ranked. */
  count: number;
  total: number;
  max: number;
  state: StandingState;
};

export function hasPublicBoard({ groups, scoring }: Pick<Season, 'groups' | 'scoring'>): boolean {
  return groups.length > 0 && scoring.isBoardPublic;
}

/** Of the given units, in the given order, those that the season's board has points of. */
export function resultsIn(
  season: Season,
  rows: readonly BoardRow[],
  members: readonly Member[],
  units: readonly string[],
  at: Date,
): UnitResult[] {
  const ranked = boardRows(rows, members, at, (a, b) => a.localeCompare(b));
  const count = ranked.filter(({ rank }) => rank !== null).length;
  const max = seasonMax(season);
  return units.flatMap((unit) => {
    const row = ranked.find(({ member }) => member === unit);
    if (row === undefined || row.rank === null) return [];
    const { member, rank, total, state } = row;
    return [{ season: season.id, member, rank, count, total, max, state }];
  });
}
