import type { LogEntry } from './log-entry.js';
import type { Nomination } from './nomination.js';

/** What a unit drafts, by the paths under which it is written. */
const DRAFTED = {
  award: ({ award }: Nomination) => award,
  'nominee.name': ({ nominee }: Nomination) => nominee.name,
  'nominee.position': ({ nominee }: Nomination) => nominee.position,
  achievement: ({ achievement }: Nomination) => achievement,
} as const;

/**
 * What a write changed of a nomination's draft, field by field, as a log entry; null when it changed none
 * (submitting and withdrawing are logged by the acts). Made from the event alone, so that a repeated event
 * makes the same entry.
 */
export function nominationChangeEntry(
  id: string,
  before: Nomination | null,
  after: Nomination | null,
): LogEntry | null {
  if (before === null || after === null) return null;
  const changed = Object.entries(DRAFTED).filter(([, read]) => read(before) !== read(after));
  if (changed.length === 0) return null;
  const pick = (nomination: Nomination) =>
    Object.fromEntries(changed.map(([field, read]) => [field, read(nomination)]));
  return {
    at: after.updatedAt,
    by: after.updatedBy,
    act: 'nominationChanged',
    outcome: 'done',
    subject: `nominations/${id}`,
    member: after.member,
    isDraft: true,
    old: pick(before),
    new: pick(after),
    answer: null,
  };
}
