import type { DocumentReference } from 'firebase-admin/firestore';
import { onSheetWritten } from '../../functions/lib/triggers/on-sheet-written.js';
import { SEASON } from './place.ts';

type SheetEvent = Parameters<typeof onSheetWritten>[0];

/** Changes a sheet and gives what delivers the event of it to the real handler, in this process. */
export async function changeSheet(
  ref: DocumentReference,
  change: () => Promise<unknown>,
): Promise<() => Promise<void>> {
  const before = await ref.get();
  await change();
  const after = await ref.get();
  const event = { data: { before, after }, params: { ...SEASON, sheet: ref.id } };
  return () => onSheetWritten(event as unknown as SheetEvent);
}
