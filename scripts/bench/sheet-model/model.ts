import type {
  Firestore as Browser,
  QuerySnapshot,
  SnapshotListenOptions,
} from 'firebase/firestore';
import type { Firestore as Server } from 'firebase-admin/firestore';
import type { Assessor } from '../../../functions/lib/domain/sheet.js';
import type { Save } from './season-of-saves.ts';

export type SheetAddress = { member: string; assessor: Assessor };

/** One way to keep a sheet in documents. */
export type SheetModel = {
  rules: string;
  /** Starts listening to all of a sheet. Each listener is a request under the rules. */
  listen(browser: Browser, sheet: SheetAddress, heard: Heard): (() => void)[];
  /** One write under the rules; gives what the trigger then does. */
  save(clients: Clients, sheet: SheetAddress, save: Save): Promise<() => Promise<void>>;
};

export type Clients = { uid: string; browser: Browser; server: Server };

/** Documents that the server sent to a listener, told at each of its snapshots. */
export type Heard = (documents: number) => void;

/** With metadata, or the server's word on one's own write would not show. */
export const WITH_METADATA: SnapshotListenOptions = { includeMetadataChanges: true };

type Told = Pick<QuerySnapshot, 'metadata'>;

/** A snapshot of what is only in this browser is nobody's document read. */
export function isFromServer({ metadata }: Told): boolean {
  return !metadata.hasPendingWrites && !metadata.fromCache;
}
