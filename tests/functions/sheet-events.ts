import { sheetPath } from '@domain/path.js';
import type { Sheet } from '@domain/sheet.js';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { db } from '../../functions/src/store/database.js';
import type { onSheetWritten } from '../../functions/src/triggers/on-sheet-written.js';
import { SEASON } from '../world.ts';

export type SheetEvent = Parameters<typeof onSheetWritten>[0];

function refOf(bloc: string, sheet: string) {
  return db().doc(sheetPath(bloc, SEASON, sheet));
}

/** The event of a write to a sheet: what stood there before and what stands there after, as delivered. */
export function eventOf(
  bloc: string,
  sheet: string,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
): SheetEvent {
  const document = sheetPath(bloc, SEASON, sheet);
  return {
    specversion: '1.0',
    id: `${sheet}-${after.updateTime?.toMillis() ?? 'deleted'}`,
    source: 'tests',
    type: 'google.cloud.firestore.document.v1.written',
    time: new Date().toISOString(),
    location: 'asia-southeast1',
    project: 'demo',
    database: '(default)',
    namespace: '(default)',
    document,
    params: { bloc, season: SEASON, sheet },
    data: { before, after },
  };
}

/** Writes a sheet, or deletes it for null, and returns the event of it, not yet delivered. */
export async function writeSheet(
  bloc: string,
  sheet: string,
  fields: Sheet | Record<string, unknown> | null,
): Promise<SheetEvent> {
  const ref = refOf(bloc, sheet);
  const before = await ref.get();
  await (fields === null ? ref.delete() : ref.set(fields));
  return eventOf(bloc, sheet, before, await ref.get());
}
