import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/v2/firestore';
import * as z from 'zod/mini';
import { Slug, Year } from '../domain/id.js';
import { scoreChangeEntry } from '../domain/score-change.js';
import { Sheet } from '../domain/sheet.js';
import type { SeasonAddress } from '../store/board.js';
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
  // Both go on to their end: a write that repairs broken data cannot be logged and must move the board.
  const outcomes = await Promise.allSettled([
    refreshStanding(address, member),
    logChange(address, sheet, data),
  ]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function logChange(
  address: SeasonAddress,
  sheet: string,
  { before, after }: Change<DocumentSnapshot>,
): Promise<void> {
  const newer = parseSnapshot(after, Sheet);
  const entry = scoreChangeEntry(parseSnapshot(before, Sheet)?.data ?? null, newer?.data ?? null);
  if (entry === null || newer === null) return;
  await logScoreChange(address, sheet, newer.updateTime, entry);
}
