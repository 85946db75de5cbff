import { sheetPath, sheetsPath } from '@domain/path.js';
import { type Assessor, type Score, type Sheet, sheetId } from '@domain/sheet.js';
import { doc, serverTimestamp, setDoc, updateDoc } from 'firebase/firestore';
import { editorUid } from './auth.js';
import { parse } from './converter.js';
import { db } from './editor-firestore.js';
import { editorDocument, editorQuery } from './editor-live.js';
import type { LiveSignal } from './live.js';
import { queryOf } from './query.js';
import { ReadableSheet } from './readable.js';

export type SheetAddress = { bloc: string; season: string; member: string; assessor: Assessor };
export type ScoreField = Exclude<keyof Score, 'rev'>;

export function pathOfSheet({ bloc, season, member, assessor }: SheetAddress): string {
  return sheetPath(bloc, season, sheetId(member, assessor));
}

/** null = nobody has written anything yet. */
export function liveSheet(
  bloc: string,
  season: string,
  member: string,
  assessor: Assessor,
): LiveSignal<Sheet | null> {
  return editorDocument(pathOfSheet({ bloc, season, member, assessor }), ReadableSheet);
}

export function liveSheetsByAssessor(
  bloc: string,
  season: string,
  assessor: Assessor,
): LiveSignal<Sheet[]> {
  const path = sheetsPath(bloc, season);
  return editorQuery(
    `${path}?assessor=${assessor}`,
    () => queryOf('sheetsByAssessor', path, [assessor]),
    (raw) => parse(ReadableSheet, raw),
  );
}

/** Sheets that this page has begun: a second field must not begin the same sheet again. */
const begun = new Set<string>();

/**
 * Writes one field of one criterion, by its path, so that colleagues on the same sheet never overwrite
 * each other. Resolves when the server has it; without a network it stays queued on this machine.
 */
export async function saveScore<Field extends ScoreField>(
  address: SheetAddress,
  criterion: string,
  field: Field,
  value: Score[Field],
  sheet: Sheet | null,
): Promise<void> {
  const path = pathOfSheet(address);
  if (sheet === null && !begun.has(path)) {
    begun.add(path);
    try {
      await begin(address, criterion, { [field]: value, rev: 1 });
      return;
    } catch (error) {
      begun.delete(path);
      if (!isDenied(error)) throw error;
      // A colleague began the sheet a moment earlier: what is there now takes a change, not a beginning.
    }
  }
  await updateDoc(doc(db, path), {
    [`scores.${criterion}.${field}`]: value,
    [`scores.${criterion}.rev`]: (sheet?.scores[criterion]?.rev ?? 0) + 1,
    touched: criterion,
    updatedBy: editorUid(),
    updatedAt: serverTimestamp(),
  });
}

function begin(address: SheetAddress, criterion: string, score: Score): Promise<void> {
  return setDoc(doc(db, pathOfSheet(address)), {
    member: address.member,
    assessor: address.assessor,
    status: 'draft',
    scores: { [criterion]: score },
    touched: criterion,
    updatedBy: editorUid(),
    updatedAt: serverTimestamp(),
    submittedBy: null,
    submittedAt: null,
  });
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'permission-denied';
}
