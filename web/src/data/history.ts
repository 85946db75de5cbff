import { type FieldChange, fieldChange } from '@domain/field-change.js';
import { LogEntry } from '@domain/log-entry.js';
import { logPath } from '@domain/path.js';
import { parse } from './converter.js';
import { placeOf } from './draft-target.js';
import { editorQuery, withId } from './editor-live.js';
import type { LiveSignal } from './live.js';
import type { SeasonRef } from './nominations.js';
import { queryOf } from './query.js';

/** What was written to one draft, newest first. The log of an appraisal is under no `member`. */
export function liveHistory(path: string, member: string | null): LiveSignal<LogEntry[]> {
  const { bloc, season, kind, id } = placeOf(path);
  const log = logPath(bloc, season);
  const subject = `${kind}/${id}`;
  return editorQuery(
    `${log}?subject=${subject}`,
    () => queryOf('logOfSubject', log, [subject, member]),
    (raw) => parse(LogEntry, raw),
  );
}

/** Deleted drafts of nominations, newest first. */
export function liveDiscarded(
  { bloc, season }: SeasonRef,
  member: string,
): LiveSignal<(LogEntry & { id: string })[]> {
  const log = logPath(bloc, season);
  return editorQuery(
    `${log}?discarded=${member}`,
    () => queryOf('logOfUnitByAct', log, ['discardNomination', member]),
    withId(LogEntry),
  );
}

export function changesOf(entries: readonly LogEntry[], field: string): FieldChange[] {
  return entries.map((entry) => fieldChange(entry, field)).filter((change) => change !== null);
}
