import type { Timestamp, WriteBatch } from 'firebase-admin/firestore';
import type { LogEntry } from '../domain/log-entry.js';
import { logEntryPath } from '../domain/path.js';
import type { SeasonAddress } from './board.js';
import { db } from './database.js';

/** Adds what there is to log to a commit. */
export type LogWrite = (batch: WriteBatch) => void;

/** Logs a change of a draft under an id made from its version: the same event twice, one entry. */
export function changeLog(
  { bloc, season }: SeasonAddress,
  document: string,
  version: Timestamp,
  entry: LogEntry,
): LogWrite {
  const id = `${document}.${version.seconds}-${version.nanoseconds}`;
  return (batch) => batch.set(db().doc(logEntryPath(bloc, season, id)), entry);
}

/** For when there is nothing else to commit it with. */
export async function commitLog(log: LogWrite): Promise<void> {
  const batch = db().batch();
  log(batch);
  await batch.commit();
}
