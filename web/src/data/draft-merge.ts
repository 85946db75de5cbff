/**
 * Whether two values of plain data say the same: keys may stand in another order, as they do in what comes back
 * from the server, and accents in pieces (NFD), which the server composes: to the eye it is the same text.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string') return a.normalize() === b.normalize();
  if (!isObject(a) || !isObject(b)) return false;
  if (a instanceof Date || b instanceof Date) {
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ours, theirs] = [said(a), said(b)];
  return (
    ours.size === theirs.size && [...ours].every(([key, value]) => same(value, theirs.get(key)))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What is there without a value is not stored either. */
function said(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, each]) => each !== undefined));
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
