import { same } from '../draft-merge.js';

/**
 * Three-way over a list of ids: what either side added or took out is added and taken out, and the order
 * is that of whoever changed it. null = both put the same ones in different orders.
 */
export function mergeLists(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  const isCommon = (id: string) => base.includes(id) && mine.includes(id) && theirs.includes(id);
  const order = { base: base.filter(isCommon), mine: mine.filter(isCommon) };
  const theirOrder = theirs.filter(isCommon);
  if (same(order.mine, order.base)) return woven(theirs, mine, base);
  if (same(theirOrder, order.base) || same(theirOrder, order.mine))
    return woven(mine, theirs, base);
  return null;
}

/** `list` with what the other side added, each behind its neighbour there, and without what it took out. */
function woven(
  list: readonly string[],
  other: readonly string[],
  base: readonly string[],
): readonly string[] {
  const result = list.filter((id) => other.includes(id) || !base.includes(id));
  for (const [index, id] of other.entries()) {
    if (base.includes(id) || result.includes(id)) continue;
    const before = other.slice(0, index).findLast((each) => result.includes(each));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
  }
  return result;
}
