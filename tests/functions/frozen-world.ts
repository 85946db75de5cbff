import { boardRowPath, seasonPath, standingPath } from '@domain/path.js';
import { boardRowOf } from '@domain/standing.js';
import { seasonOf, standingOf } from '../documents.ts';
import { BLOC, MEMBERS, SEASON } from '../world.ts';

export const seasonAt = seasonPath(BLOC, SEASON);

export function rowAt(member: string): string {
  return boardRowPath(BLOC, SEASON, member);
}

export function standingAt(member: string): string {
  return standingPath(BLOC, SEASON, member);
}

/** When the board of {@link frozenSince} stopped. */
export function frozenSince(now: Date): Date {
  return new Date(now.getTime() - 3_600_000);
}

/** The board stands still since an hour ago: rows say 40 points, the standings have moved on to 42.5. */
export function frozenWorld(now: Date): Record<string, object> {
  const at = frozenSince(now);
  const rows = MEMBERS.map((member) => [
    rowAt(member),
    boardRowOf(standingOf(now, member, 40), at),
  ]);
  return { [seasonAt]: seasonOf(now, { freeze: { at } }), ...Object.fromEntries(rows) };
}
