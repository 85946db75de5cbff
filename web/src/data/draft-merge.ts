function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One spelling of plain data: keys in one order, accents composed (NFC) as the server stores them. */
function spelt(value: unknown): string | undefined {
  return JSON.stringify(value, inOrder)?.normalize();
}

/** To the eye: what comes back from the server has its keys in another order, and its accents composed. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || spelt(a) === spelt(b);
}

/**
 * `settled`: both sides hold the same. `mine`: only I changed it, so mine is to be written. `theirs`: only
 * they did, so theirs is to be shown. `conflict`: both did, differently; nobody but a person can choose.
 */
export type Merged = 'settled' | 'mine' | 'theirs' | 'conflict';

/**
 * One field, three-way: the stored value that the typing began from, what was typed, what is stored now.
 * Its laws, which tests/unit/web-data/draft-merge.test.ts holds it to:
 *
 * - Nothing is lost: a side that changed the field is never dropped unless the other wrote the same.
 * - Both sides agree: seen from the other side, `mine` is `theirs`; `settled` and `conflict` stay.
 * - It is idempotent: once its outcome is stored, merging again asks and writes nothing.
 * - It asks only about one field that both changed: whoever changed other fields is never asked.
 */
export function merge(base: unknown, mine: unknown, theirs: unknown): Merged {
  if (same(mine, theirs)) return 'settled';
  if (same(base, theirs)) return 'mine';
  return same(base, mine) ? 'theirs' : 'conflict';
}
