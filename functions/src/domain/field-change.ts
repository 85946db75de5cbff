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

/** Scores and targets are logged whole under their id, the texts of a draft each under its own path. */
function valueIn(logged: LogEntry['old'], field: string): unknown {
  const [first, id = '', name = ''] = field.split('.');
  if (first !== 'scores' && first !== 'targets') return logged?.[field];
  const whole = logged?.[id];
  if (typeof whole !== 'object' || whole === null) return undefined;
  return Object.entries(whole).find(([key]) => key === name)?.[1];
}
