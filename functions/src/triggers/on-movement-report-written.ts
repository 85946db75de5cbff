import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/v2/firestore';
import * as z from 'zod/mini';
import { Slug, Year } from '../domain/id.js';
import { MovementReport } from '../domain/movement.js';
import { movementReportChangeEntry } from '../domain/movement-report-change.js';
import { parseSnapshot } from '../store/read.js';
import { changeLog, commitLog } from '../store/score-log.js';

type ReportEvent = FirestoreEvent<Change<DocumentSnapshot> | undefined, Record<string, string>>;

const Params = z.object({ bloc: Slug, season: Year, movement: Slug, member: Slug });

/** A unit's report on a movement changed: the change goes into the log. */
export async function onMovementReportWritten({ data, params }: ReportEvent): Promise<void> {
  const { movement, member, ...address } = Params.parse(params);
  const newer = data && parseSnapshot(data.after, MovementReport);
  if (!newer) return;
  const older = parseSnapshot(data.before, MovementReport);
  const entry = movementReportChangeEntry(movement, older?.data ?? null, newer.data);
  if (entry === null) return;
  const id = `movement-${movement}.${member}`;
  await commitLog(changeLog(address, id, newer.updateTime, entry));
}
