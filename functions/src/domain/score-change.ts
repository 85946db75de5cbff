import type { LogEntry } from './log-entry.js';
import { type Score, type Sheet, sheetId } from './sheet.js';

/**
 * What a write to a sheet changed, as a log entry; null when it changed no score (handing in is logged by
 * the act itself). Made from the event alone, so that a repeated event makes the same entry.
 */
export function scoreChangeEntry(before: Sheet | null, after: Sheet | null): LogEntry | null {
  if (after === null || after.updatedBy === null) return null;
  const changed = Object.keys(after.scores).filter(
    (id) => JSON.stringify(before?.scores[id]) !== JSON.stringify(after.scores[id]),
  );
  if (changed.length === 0) return null;
  const pick = (sheet: Sheet | null): Record<string, Score | null> =>
    Object.fromEntries(changed.map((id) => [id, sheet?.scores[id] ?? null]));
  return {
    at: after.updatedAt,
    by: after.updatedBy,
    act: 'scoreChanged',
    outcome: 'done',
    subject: `sheets/${sheetId(after.member, after.assessor)}`,
    // A unit reads the entries about itself; it may not follow its appraisal before that is handed in.
    member: after.assessor === 'self' ? after.member : null,
    isDraft: true,
    old: pick(before),
    new: pick(after),
    answer: null,
  };
}
