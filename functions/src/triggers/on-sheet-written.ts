import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/v2/firestore';
import * as z from 'zod/mini';
import { Slug, Year } from '../domain/id.js';
import { scoreChangeEntry } from '../domain/score-change.js';
import { Sheet } from '../domain/sheet.js';
import type { SeasonAddress } from '../store/board.js';
import { parseSnapshot, type Stored } from '../store/read.js';
import { changeLog, commitLog, type LogWrite } from '../store/score-log.js';
import { refreshStanding } from '../store/standings.js';

type SheetEvent = FirestoreEvent<Change<DocumentSnapshot> | undefined, Record<string, string>>;

const Params = z.object({ bloc: Slug, season: Year, sheet: z.string() });

/** A sheet changed: its unit's standing follows, and the change goes into the log. */
export async function onSheetWritten({ data, params }: SheetEvent): Promise<void> {
  const { sheet, ...address } = Params.parse(params);
  const member = Slug.parse(sheet.split('.')[0]);
  if (data === undefined) return;
  const { error: broken, ...change } = changeOf(address, sheet, data);
  try {
    await refreshStanding(address, member, change);
  } catch (error) {
    // Stored data that breaks its schema stops the board, and not the log.
    if (change.log !== null) await commitLog(change.log);
    throw error;
  }
  if (broken !== undefined) throw broken;
}

type SheetChange = { sheet: Stored<Sheet> | null; log: LogWrite | null; error?: unknown };

/** A write that repairs broken data cannot be logged, and must move the board before that is reported. */
function changeOf(
  address: SeasonAddress,
  sheet: string,
  { before, after }: Change<DocumentSnapshot>,
): SheetChange {
  try {
    const newer = parseSnapshot(after, Sheet);
    const older = parseSnapshot(before, Sheet);
    const entry = scoreChangeEntry(older?.data ?? null, newer?.data ?? null);
    if (entry === null || newer === null) return { sheet: newer, log: null };
    return { sheet: newer, log: changeLog(address, sheet, newer.updateTime, entry) };
  } catch (error) {
    return { sheet: null, log: null, error };
  }
}
