import type { Member } from '@domain/member.js';

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
