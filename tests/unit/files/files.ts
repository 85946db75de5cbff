import writeExcelFile from 'write-excel-file/node';
import { COLUMNS, type Column, HEADINGS } from '../../../functions/src/files/criteria-columns.js';

/** A row by column; what is left out is an empty cell. */
export type Row = Partial<Record<Column, unknown>>;

export const HEAD = COLUMNS.map((column) => HEADINGS[column].heading);

export const GROUP: Row = { code: 'I', kind: 'nhóm', title: 'Nhiệm vụ', titleEn: 'Tasks' };
export const GRADED: Row = {
  ...{ code: 'I.1', parent: 'I', kind: 'chấm điểm', title: 'Việc', titleEn: 'Work' },
  ...{ max: 10, step: 0.5, weight: 1 },
};

export function inColumns(row: Row): unknown[] {
  return COLUMNS.map((column) => row[column] ?? null);
}

type Cell =
  | { value: string; type?: 'Formula'; columnSpan?: number; rowSpan?: number }
  | string
  | number
  | null;

/** Cells as they are, row by row, from A1. */
export function xlsxOf(rows: unknown[][], sheet = 'Tiêu chí'): Promise<Buffer> {
  return writeExcelFile([{ sheet, data: rows as Cell[][] }]).toBuffer();
}

export function formula(text: string) {
  return { value: text, type: 'Formula' };
}

/** Headings in row 1, rows from row 2. */
export function tableOf(...rows: Row[]): Promise<Buffer> {
  return xlsxOf([HEAD, ...rows.map(inColumns)]);
}

export function csvOf(rows: unknown[][], delimiter = ';'): Buffer {
  const lines = rows.map((row) => row.map((value) => value ?? '').join(delimiter));
  return Buffer.from(lines.join('\n'));
}
