import { groupsIn } from '@domain/criteria-tree.js';
import type { Member } from '@domain/member.js';
import { rank } from '@domain/ranking.js';
import { countedMax, type Season } from '@domain/season.js';
import type { BoardRow, StandingState } from '@domain/standing.js';
import { isValidAt } from '@domain/validity.js';

/** A group of criteria as the board shows it; penalties alone make a group without a maximum. */
export type BoardGroup = { id: string; title: string; titleEn: string; max: number };

export type RankedRow = {
  member: string;
  unit: string;
  unitEn: string;
  shortName: string;
  /** null = nothing scored yet, which is not the last place. */
  rank: number | null;
  tied: boolean;
  total: number;
  parts: Readonly<Record<string, number>>;
  state: StandingState;
  updatedAt: Date | null;
};

export function groupsOf(season: Season): BoardGroup[] {
  return groupsIn(season, null).map((group) => ({ ...group, max: countedMax(season, group) }));
}

/** Everyone who is scored or is a member at `at`: ranked rows first, then those without a score by name. */
export function boardRows(
  rows: readonly BoardRow[],
  members: readonly Member[],
  at: Date,
  collate: (a: string, b: string) => number,
): RankedRow[] {
  const known = new Map(members.map((member) => [member.id, member]));
  const nameOf = (id: string) => known.get(id)?.unit ?? id;
  const byName = (a: { member: string }, b: { member: string }) =>
    collate(nameOf(a.member), nameOf(b.member));
  const named = (member: string) => ({
    member,
    unit: nameOf(member),
    unitEn: known.get(member)?.unitEn ?? member,
    shortName: known.get(member)?.shortName ?? member,
  });

  const ranked = rank(
    rows.filter((row) => row.state !== 'empty'),
    byName,
  );
  const isShared = (place: number) => ranked.filter((each) => each.rank === place).length > 1;
  const scored = ranked.map(({ rank: place, row }) => ({
    ...named(row.member),
    rank: place,
    tied: isShared(place),
    total: row.total,
    parts: row.parts,
    state: row.state,
    updatedAt: row.updatedAt,
  }));
  const isScored = new Set(scored.map((row) => row.member));
  const waiting = members
    .filter((member) => !isScored.has(member.id) && isValidAt(member, at))
    .map((member) => ({ ...named(member.id), ...NOTHING }))
    .sort(byName);
  return [...scored, ...waiting];
}

const NOTHING = {
  rank: null,
  tied: false,
  total: 0,
  parts: {},
  state: 'empty',
  updatedAt: null,
} as const;
