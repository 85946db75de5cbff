import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/v2/firestore';
import * as z from 'zod/mini';
import { ClientId, Slug, Year } from '../domain/id.js';
import { Nomination } from '../domain/nomination.js';
import { nominationChangeEntry } from '../domain/nomination-change.js';
import { parseSnapshot } from '../store/read.js';
import { changeLog, commitLog } from '../store/score-log.js';

type NominationEvent = FirestoreEvent<Change<DocumentSnapshot> | undefined, Record<string, string>>;

const Params = z.object({ bloc: Slug, season: Year, nomination: ClientId });

/** A nomination's draft changed: the change goes into the log, field by field. */
export async function onNominationWritten({ data, params }: NominationEvent): Promise<void> {
  const { nomination, ...address } = Params.parse(params);
  const newer = data && parseSnapshot(data.after, Nomination);
  if (!newer) return;
  const older = parseSnapshot(data.before, Nomination);
  const entry = nominationChangeEntry(nomination, older?.data ?? null, newer.data);
  if (entry === null) return;
  await commitLog(changeLog(address, nomination, newer.updateTime, entry));
}
