import { sheetPath, sheetsPath } from '@domain/path.js';
import { type Assessor, type Sheet, sheetId } from '@domain/sheet.js';
import { parse } from './converter.js';
import { editorDocument, editorQuery } from './editor-live.js';
import type { LiveSignal } from './live.js';
import { queryOf } from './query.js';
import { ReadableSheet } from './readable.js';

export type SheetAddress = { bloc: string; season: string; member: string; assessor: Assessor };

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
