import type { MovementReport } from '@domain/movement.js';
import { movementReportPath, movementReportsPath } from '@domain/path.js';
import { parse } from './converter.js';
import { editorDocument, editorQuery } from './editor-live.js';
import type { LiveSignal } from './live.js';
import { queryOf } from './query.js';
import { ReadableReport } from './readable.js';

export type ReportAddress = { bloc: string; season: string; movement: string; member: string };

export function pathOfReport({ bloc, season, movement, member }: ReportAddress): string {
  return movementReportPath(bloc, season, movement, member);
}

/** null = nobody has written anything yet. */
export function liveReport(address: ReportAddress): LiveSignal<MovementReport | null> {
  return editorDocument(pathOfReport(address), ReadableReport);
}

/** What all units did in one movement. */
export function liveReports(
  bloc: string,
  season: string,
  movement: string,
): LiveSignal<MovementReport[]> {
  const path = movementReportsPath(bloc, season, movement);
  return editorQuery(
    path,
    () => queryOf('reportsOfMovement', path, []),
    (raw) => parse(ReadableReport, raw),
  );
}
