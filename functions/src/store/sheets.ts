import type { WriteBatch } from 'firebase-admin/firestore';
import { DomainError } from '../domain/error.js';
import { sheetPath } from '../domain/path.js';
import { type Assessor, Sheet, sheetId } from '../domain/sheet.js';
import { db } from './database.js';
import { readDocument, type Stored } from './read.js';

export type SheetAddress = { bloc: string; season: string; member: string; assessor: Assessor };

function pathOf({ bloc, season, member, assessor }: SheetAddress): string {
  return sheetPath(bloc, season, sheetId(member, assessor));
}

export async function readSheet(address: SheetAddress): Promise<Stored<Sheet>> {
  const stored = await readDocument(pathOf(address), Sheet);
  if (stored === null) throw new DomainError('not-found', { what: 'sheet' });
  return stored;
}

/** Writes fields of a sheet that nobody has changed since it was read. */
export function updateSheet(
  batch: WriteBatch,
  address: SheetAddress,
  read: Stored<Sheet>,
  fields: Partial<Sheet>,
): void {
  batch.update(db().doc(pathOf(address)), fields, { lastUpdateTime: read.updateTime });
}
