import type { RankedRow } from './board-rows.js';

/** One unit's number moved while somebody was looking. */
export type Change = { member: string; difference: number; at: Date };

/** Units whose total differs between two pictures of the board. Newcomers count from zero. */
export function changesBetween(
  before: readonly RankedRow[],
  after: readonly RankedRow[],
  at: Date,
): Change[] {
  const totals = new Map(before.map((row) => [row.member, row.total]));
  return after.flatMap((row) => {
    const difference = row.total - (totals.get(row.member) ?? 0);
    // Totals are whole hundredths; their difference as doubles need not be.
    const rounded = Math.round(difference * 100) / 100;
    return rounded === 0
      ? []
      : [{ member: row.member, difference: rounded, at: row.updatedAt ?? at }];
  });
}

/** The row that changed last according to the server; what a visitor who just came sees. */
export function latestRow(rows: readonly RankedRow[]): RankedRow | null {
  return rows.reduce<RankedRow | null>((latest, row) => {
    if (row.updatedAt === null) return latest;
    return latest?.updatedAt == null || row.updatedAt > latest.updatedAt ? row : latest;
  }, null);
}
