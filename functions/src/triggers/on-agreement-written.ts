import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/v2/firestore';
import * as z from 'zod/mini';
import { Agreement } from '../domain/agreement.js';
import { agreementChangeEntry } from '../domain/agreement-change.js';
import { Slug, Year } from '../domain/id.js';
import { parseSnapshot } from '../store/read.js';
import { changeLog, commitLog } from '../store/score-log.js';

type AgreementEvent = FirestoreEvent<Change<DocumentSnapshot> | undefined, Record<string, string>>;

const Params = z.object({ bloc: Slug, season: Year, member: Slug });

/** A unit's agreement changed: a change of its targets goes into the log. */
export async function onAgreementWritten({ data, params }: AgreementEvent): Promise<void> {
  const { member, ...address } = Params.parse(params);
  const newer = data && parseSnapshot(data.after, Agreement);
  if (!newer) return;
  const older = parseSnapshot(data.before, Agreement);
  const entry = agreementChangeEntry(older?.data ?? null, newer.data);
  if (entry === null) return;
  await commitLog(changeLog(address, `agreement-${member}`, newer.updateTime, entry));
}
