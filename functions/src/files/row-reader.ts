import { CHOICES, type Column, folded, HEADINGS } from './criteria-columns.js';
import { columnName, type GridCell, type GridRow } from './grid.js';
import { numberIn, storedNumber } from './numbers.js';
import type { ProblemList } from './problem-list.js';

type Range = { min: number; max: number; whole: boolean };

/** One row of the table: gives what a column says, and notes what is wrong with it under its cell. */
export class RowReader {
  readonly row: number;
  readonly #cells: ReadonlyMap<number, GridCell>;
  readonly #columns: ReadonlyMap<Column, number>;
  readonly #problems: ProblemList;

  constructor(row: GridRow, columns: ReadonlyMap<Column, number>, problems: ProblemList) {
    this.row = row.row;
    this.#cells = row.cells;
    this.#columns = columns;
    this.#problems = problems;
    for (const column of columns.keys()) this.#refuseUnreadable(column);
  }

  /** Where a column's cell is, "C7"; where the file lacks the column, the row's first cell. */
  at(column: Column): string {
    return `${columnName(this.#columns.get(column) ?? 0)}${this.row}`;
  }

  error(code: Parameters<ProblemList['error']>[0], column: Column, detail = {}): void {
    this.#problems.error(code, this.at(column), { column: HEADINGS[column].heading, ...detail });
  }

  warning(code: Parameters<ProblemList['error']>[0], column: Column, detail = {}): void {
    this.#problems.warning(code, this.at(column), { column: HEADINGS[column].heading, ...detail });
  }

  /** What stands there, composed (NFC) and without blanks around it; '' = nothing. */
  text(column: Column): string {
    return (this.#cell(column)?.text ?? '').normalize('NFC').replaceAll('\r\n', '\n').trim();
  }

  /** A text of at most `max` characters that must say something. '' after a problem. */
  title(column: Column, max: number): string {
    const text = this.text(column);
    if (text === '' && !this.isUnreadable(column)) this.error('text-missing', column);
    return this.#fitting(column, text, max);
  }

  optional(column: Column, max: number): string {
    return this.#fitting(column, this.text(column), max);
  }

  /** One of some words; `fallback` where the cell is empty, null after a problem. */
  word<Word extends string>(
    column: 'effect' | 'isBonus',
    words: ReadonlyMap<string, Word>,
    code: 'effect-unknown' | 'yes-no-unknown',
    fallback: Word,
  ): Word | null {
    const text = this.text(column);
    if (text === '') return fallback;
    const word = words.get(folded(text)) ?? null;
    if (word === null) {
      this.error(code, column, { value: text, expected: CHOICES[column].join(', ') });
    }
    return word;
  }

  /** A number within a range; `fallback` where the cell is empty (undefined: it must not be); null after a problem. */
  number(column: Column, { min, max, whole }: Range, fallback?: number): number | null {
    const cell = this.#cell(column);
    if (cell === undefined) {
      if (fallback !== undefined) return fallback;
      if (!this.isUnreadable(column)) this.error('number-missing', column);
      return null;
    }
    const value = cell.content === 'number' ? storedNumber(cell.text) : numberIn(cell.text);
    if (value === null || !isWhole(value, whole ? 1 : 100)) {
      this.error('number-invalid', column, { value: cell.text });
      return null;
    }
    if (value >= min && value <= max) return value;
    this.error('number-out-of-range', column, { value: cell.text, min, max });
    return null;
  }

  /** Whether the file has the column at all. */
  has(column: Column): boolean {
    return this.#columns.has(column);
  }

  isUnreadable(column: Column): boolean {
    const content = this.#raw(column)?.content ?? 'text';
    return content !== 'text' && content !== 'number';
  }

  #raw(column: Column): GridCell | undefined {
    const at = this.#columns.get(column);
    return at === undefined ? undefined : this.#cells.get(at);
  }

  #cell(column: Column): GridCell | undefined {
    return this.isUnreadable(column) ? undefined : this.#raw(column);
  }

  #refuseUnreadable(column: Column): void {
    const cell = this.#raw(column);
    if (cell?.content === 'formula') this.error('formula', column);
    if (cell?.content === 'date') this.error('date-value', column);
    if (cell?.content === 'percent') this.error('percent-value', column);
    if (cell?.content === 'error') this.error('error-value', column, { value: cell.text });
  }

  #fitting(column: Column, text: string, max: number): string {
    if (text.length <= max) return text;
    this.error('text-too-long', column, { max, found: text.length });
    return '';
  }
}

/** In units of 1 / `per`. Exact: dividing a whole number is rounded once, as reading the decimal was. */
function isWhole(value: number, per: number): boolean {
  return Math.round(value * per) / per === value;
}
