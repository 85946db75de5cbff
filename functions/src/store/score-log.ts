import type { Timestamp } from 'firebase-admin/firestore';
import type { LogEntry } from '../domain/log-entry.js';
import { logEntryPath } from '../domain/path.js';
import type { SeasonAddress } from './board.js';
import { db } from './database.js';

/** Logs a change of score under an id made from the version of the sheet: the same event twice, one entry. */
export async function logScoreChange(
  { bloc, season }: SeasonAddress,
  sheet: string,
  version: Timestamp,
  entry: LogEntry,
): Promise<void> {
  const id = `${sheet}.${version.seconds}-${version.nanoseconds}`;
  await db()
    .doc(logEntryPath(bloc, season, id))
    .set(entry);
}
