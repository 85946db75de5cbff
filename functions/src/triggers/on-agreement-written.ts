import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/v2/firestore';
import * as z from 'zod/mini';
import { Agreement, targetsOf } from '../domain/agreement.js';
import { agreementChangeEntry } from '../domain/agreement-change.js';
import { Slug, Year } from '../domain/id.js';
import { parseSnapshot } from '../store/read.js';
import { changeLog, commitLog } from '../store/score-log.js';
import { refreshStanding } from '../store/standings.js';

type AgreementEvent = FirestoreEvent<Change<DocumentSnapshot> | undefined, Record<string, string>>;

const Params = z.object({ bloc: Slug, season: Year, member: Slug });

/**
 * A unit's agreement changed: a change of its targets goes into the log. A signature, or its removal, changes
 * the targets that bind the unit, and its standing follows; a draft binds nobody.
 */
export async function onAgreementWritten({ data, params }: AgreementEvent): Promise<void> {
  const { member, ...address } = Params.parse(params);
  if (data === undefined) return;
  const newer = parseSnapshot(data.after, Agreement);
  const older = parseSnapshot(data.before, Agreement);
  const entry = newer && agreementChangeEntry(older?.data ?? null, newer.data);
  if (newer && entry) {
    await commitLog(changeLog(address, `agreement-${member}`, newer.updateTime, entry));
  }
  if (bound(older?.data ?? null) === bound(newer?.data ?? null)) return;
  await refreshStanding(address, member, { of: 'agreement' });
}

/** The targets that bind, in one spelling; null = none do. */
function bound(agreement: Agreement | null): string | null {
  if (agreement === null || agreement.signature === null) return null;
  return JSON.stringify(targetsOf(agreement).map(({ criterion, value }) => [criterion, value]));
}
