import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/v2/firestore';
import * as z from 'zod/mini';
import { Slug, Year } from '../domain/id.js';
import { scoreChangeEntry } from '../domain/score-change.js';
import { Sheet } from '../domain/sheet.js';
import { parseSnapshot } from '../store/read.js';
import { logScoreChange } from '../store/score-log.js';
import { refreshStanding } from '../store/standings.js';

type SheetEvent = FirestoreEvent<Change<DocumentSnapshot> | undefined, Record<string, string>>;

const Params = z.object({ bloc: Slug, season: Year, sheet: z.string() });

/** A sheet changed: its unit's standing follows, and the change goes into the log. */
export async function onSheetWritten({ data, params }: SheetEvent): Promise<void> {
  const { sheet, ...address } = Params.parse(params);
  const member = Slug.parse(sheet.split('.')[0]);
  if (data === undefined) return;
  const before = parseSnapshot(data.before, Sheet);
  const after = parseSnapshot(data.after, Sheet);
  const entry = scoreChangeEntry(before?.data ?? null, after?.data ?? null);
  const logged =
    entry === null || after === null
      ? Promise.resolve()
      : logScoreChange(address, sheet, after.updateTime, entry);
  await Promise.all([refreshStanding(address, member), logged]);
}
