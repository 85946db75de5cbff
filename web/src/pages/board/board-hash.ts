import type { RankedRow } from './board-rows.js';

/** What is on the board, in one way of writing: rows in their order, parts by id, numbers as they are. */
export function canonicalRows(season: string, rows: readonly RankedRow[]): string {
  return JSON.stringify([
    season,
    rows.map((row) => [
      row.member,
      row.rank,
      row.total,
      row.state,
      Object.entries(row.parts).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  ]);
}

/** First 64 bits of SHA-256, in groups that can be read aloud: "3f9a-21c0-77de-04b1". */
export async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest.slice(0, 8))].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return hex.join('').replace(/(.{4})(?=.)/g, '$1-');
}
