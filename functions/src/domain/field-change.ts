import type { LogEntry } from './log-entry.js';

/** One change of one field, for its history. */
export type FieldChange = { at: Date; by: string; old: unknown; new: unknown };

/** What a log entry says of a field, named by its path in the draft; null = the entry is not about it. */
export function fieldChange(entry: LogEntry, field: string): FieldChange | null {
  const before = valueIn(entry.old, field);
  const after = valueIn(entry.new, field);
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  return { at: entry.at, by: entry.by, old: before ?? null, new: after ?? null };
}

/** Scores are logged whole under their criterion, a nomination's texts each under its own path. */
function valueIn(logged: LogEntry['old'], field: string): unknown {
  const [first, criterion = '', name = ''] = field.split('.');
  if (first !== 'scores') return logged?.[field];
  const score = logged?.[criterion];
  if (typeof score !== 'object' || score === null) return undefined;
  return Object.entries(score).find(([key]) => key === name)?.[1];
}
