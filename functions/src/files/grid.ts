import type { CriteriaFileProblem, FileProblemCode } from '../domain/criteria-file.js';

/**
 * A cell that holds something. A formula is never evaluated, and what a program last made of it not trusted. Of
 * a date and a percentage the number that is stored is not the one that people see. Of merged cells only the
 * first has the text: which rows the others stand for nobody can tell.
 */
export type GridCell = {
  text: string;
  content: 'text' | 'number' | 'date' | 'percent' | 'formula' | 'error' | 'merged';
};

/** `row` as a spreadsheet counts, from 1; cells by column, from 0. */
export type GridRow = { row: number; cells: ReadonlyMap<number, GridCell> };

/** A sheet as it was typed. `merges` are ranges like "B2:C4". */
export type Grid = { sheet: string | null; rows: readonly GridRow[]; merges: readonly string[] };

type Detail = CriteriaFileProblem['detail'];

/** The file as a whole cannot be read. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: FileProblemCode;
  readonly detail: Detail;

  constructor(
    code: FileProblemCode,
    { detail = {}, cause }: { detail?: Detail; cause?: unknown } = {},
  ) {
    super(code, { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** "C" for 2, "AA" for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The column of a reference like "C7", from 0, and its row, from 1; null = it is none. */
export function placeOf(reference: string): { column: number; row: number } | null {
  const found = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(reference);
  if (found === null) return null;
  const [, letters = '', row = ''] = found;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
}
