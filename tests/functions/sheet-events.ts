import { sheetPath } from '@domain/path.js';
import type { Sheet } from '@domain/sheet.js';
import { type DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { vi } from 'vitest';
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

/** How many documents each request asked for that the work read by. */
export async function readsOf(work: () => Promise<unknown>): Promise<number[]> {
  const getAll = vi.spyOn(Transaction.prototype, 'getAll');
  await work();
  const asked = getAll.mock.calls.map((documents) => documents.length);
  getAll.mockRestore();
  return asked;
}
