import type { LogEntry } from './log-entry.js';
import type { MovementReport } from './movement.js';

/** What a write to a unit's report on a movement changed, field by field; null when it changed nothing. */
export function movementReportChangeEntry(
  movement: string,
  before: MovementReport | null,
  after: MovementReport | null,
): LogEntry | null {
  if (after === null) return null;
  const contents = (report: MovementReport | null) => ({
    done: report?.done ?? '',
    evidence: report?.evidence ?? [],
  });
  const [old, now] = [contents(before), contents(after)];
  const changed = (['done', 'evidence'] as const).filter(
    (field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]),
  );
  if (changed.length === 0) return null;
  const pick = (from: typeof old) =>
    Object.fromEntries(changed.map((field) => [field, from[field]]));
  return {
    at: after.updatedAt,
    by: after.updatedBy,
    act: 'movementReportChanged',
    outcome: 'done',
    subject: `movements/${movement}/reports/${after.member}`,
    member: after.member,
    isDraft: true,
    old: pick(old),
    new: pick(now),
    answer: null,
  };
}
