import type { Standing } from './standing.js';

type Rankable = Pick<Standing, 'total' | 'tieBreakKeys'>;

/** Negative when `a` stands above `b`; 0 = equal to the last step of the tie-break chain. */
function compare(a: Rankable, b: Rankable): number {
  if (a.total !== b.total) return b.total - a.total;
  // Rows from before and after a change of the chain differ in length for a moment.
  const steps = Math.max(a.tieBreakKeys.length, b.tieBreakKeys.length);
  for (let step = 0; step < steps; step += 1) {
    const difference = (b.tieBreakKeys[step] ?? 0) - (a.tieBreakKeys[step] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export type Ranked<Row> = { rank: number; row: Row };

/**
 * Best first. Units that are equal to the last tie-break share a rank and the next rank is skipped
 * (1, 2, 2, 4); among them `byName` only settles who is printed first. A rank is never stored:
 * one unit's number can move everybody, and would then write everybody's row.
 */
export function rank<Row extends Rankable>(
  rows: readonly Row[],
  byName: (a: Row, b: Row) => number,
): Ranked<Row>[] {
  const sorted = [...rows].sort((a, b) => compare(a, b) || byName(a, b));
  const ranked: Ranked<Row>[] = [];
  for (const [index, row] of sorted.entries()) {
    const previous = ranked[index - 1];
    const isTied = previous !== undefined && compare(previous.row, row) === 0;
    ranked.push({ rank: isTied ? previous.rank : index + 1, row });
  }
  return ranked;
}
