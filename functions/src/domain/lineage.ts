import { endOfDay, startOfDay } from './hanoi-day.js';
import type { Member } from './member.js';

/** Units whose work came to this one, the latest first, however many steps ago. */
export function predecessorsOf(members: readonly Member[], id: string): Member[] {
  return walk(id, (current) => members.filter(({ successor }) => successor === current));
}

/** Where the work of this unit went, step by step, up to the unit that does it today. */
export function successorsOf(members: readonly Member[], id: string): Member[] {
  return walk(id, (current) => {
    const next = members.find((each) => each.id === current)?.successor ?? null;
    return members.filter((each) => each.id === next);
  });
}

/** Ends on a circle, too, which stored data must not have. */
function walk(from: string, next: (id: string) => readonly Member[]): Member[] {
  const found: Member[] = [];
  const seen = new Set([from]);
  const open = [from];
  for (let current = open.shift(); current !== undefined; current = open.shift()) {
    for (const member of next(current)) {
      if (seen.has(member.id)) continue;
      seen.add(member.id);
      found.push(member);
      open.push(member.id);
    }
  }
  return found;
}

/**
 * The unit that a unit's work has come to by `at`, over every merger up to then; null while it does it
 * itself, or where it ended without a successor.
 */
export function heirOf(members: readonly Member[], id: string, at: Date): Member | null {
  const seen = new Set<string>();
  let heir: Member | null = null;
  for (let next: string | null = id; next !== null && !seen.has(next); ) {
    seen.add(next);
    const unit = members.find((each) => each.id === next);
    if (unit === undefined) break;
    if (next !== id) heir = unit;
    next = unit.validTo !== null && unit.validTo <= at ? unit.successor : null;
  }
  return heir;
}

/** The units whose work has come to this one by `at`. */
export function heritageOf(members: readonly Member[], id: string, at: Date): Member[] {
  return members.filter((each) => heirOf(members, each.id, at)?.id === id);
}

/** Those that were members at any time of a calendar year in Hanoi. */
export function membersDuring(members: readonly Member[], year: string): Member[] {
  const [from, to] = [startOfDay(`${year}-01-01`), endOfDay(`${year}-12-31`)];
  return members.filter(
    ({ validFrom, validTo }) => validFrom < to && (validTo === null || validTo > from),
  );
}
