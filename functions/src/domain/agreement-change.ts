import type { Agreement, Target } from './agreement.js';
import type { LogEntry } from './log-entry.js';

/**
 * What a write to a unit's agreement changed of its targets, as a log entry; null when it changed none
 * (signatures are logged by the acts). Made from the event alone, so that a repeated event makes the same entry.
 */
export function agreementChangeEntry(
  before: Agreement | null,
  after: Agreement | null,
): LogEntry | null {
  if (after === null || after.updatedBy === null) return null;
  const changed = Object.keys(after.targets).filter(
    (id) => JSON.stringify(before?.targets[id]) !== JSON.stringify(after.targets[id]),
  );
  if (changed.length === 0) return null;
  const pick = (agreement: Agreement | null): Record<string, Target | null> =>
    Object.fromEntries(changed.map((id) => [id, agreement?.targets[id] ?? null]));
  return {
    at: after.updatedAt,
    by: after.updatedBy,
    act: 'agreementChanged',
    outcome: 'done',
    subject: `agreements/${after.member}`,
    member: after.member,
    isDraft: true,
    old: pick(before),
    new: pick(after),
    answer: null,
  };
}
