import type { Season } from '@domain/season.js';
import { type Activity, closesFor, type Extension } from '@domain/window.js';

export type ActivityWindow = { activity: Activity } & (
  | { state: 'open'; closesAt: Date; extension: Extension | null }
  | { state: 'not-open-yet'; opensAt: Date }
  | { state: 'closed'; closedAt: Date }
  | { state: 'season-setup' }
  | { state: 'season-closed' }
);

/** What the page offers; rules and callables decide by the server's clock. `member` null = the bloc's own. */
export function activityWindow(
  season: Season,
  activity: Activity,
  member: string | null,
  now: Date,
): ActivityWindow {
  if (season.status !== 'open') return { activity, state: `season-${season.status}` };
  const window = season.windows[activity];
  if (now < window.opensAt) return { activity, state: 'not-open-yet', opensAt: window.opensAt };
  const extension = (member !== null && window.extensions[member]) || null;
  const closesAt = member === null ? window.closesAt : closesFor(window, member);
  return now < closesAt
    ? { activity, state: 'open', closesAt, extension }
    : { activity, state: 'closed', closedAt: closesAt };
}
