import { parse } from 'csv-parse/sync';
import * as z from 'zod/mini';
import { type Grid, type GridCell, UnreadableFile } from './grid.js';

const Rows = z.array(z.array(z.string()));

/** A .csv as one sheet without a name, its fields where they would open in a spreadsheet. Throws UnreadableFile. */
export function readCsv(bytes: Buffer): Grid {
  const text = decode(bytes);
  return { sheet: null, merges: [], rows: parsed(text).flatMap(gridRow) };
}

/** UTF-8 only: what another code page makes of "Đ" nobody can tell afterwards. */
function decode(bytes: Buffer): string {
  const isUtf16 = /^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2)) || bytes.includes(0);
  if (isUtf16) throw new UnreadableFile('wrong-encoding', { detail: { value: 'UTF-16' } });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableFile('wrong-encoding', { detail: { value: 'Windows-1258' }, cause });
  }
}

function parsed(text: string): string[][] {
  try {
    const options = { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true };
    return Rows.parse(parse(text, { ...options, skip_empty_lines: false }));
  } catch (cause) {
    // A quotation mark that is never closed, mostly.
    throw new UnreadableFile('damaged', { cause });
  }
}

/** A Vietnamese Excel separates by semicolons, as the comma is in its numbers; others by commas or tabs. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split('\n').filter((line) => /[;,\t]/.test(line));
  const count = (mark: string) => heading.split(mark).length;
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function gridRow(fields: string[], index: number): Grid['rows'] {
  const cells = new Map<number, GridCell>();
  for (const [column, field] of fields.entries()) {
    const content = field.startsWith('=') ? 'formula' : 'text';
    if (field.trim() !== '') cells.set(column, { text: unguarded(field), content });
  }
  return cells.size === 0 ? [] : [{ row: index + 1, cells }];
}

/** Undoes what write-csv.ts does to a text that a spreadsheet would take for a formula. */
function unguarded(field: string): string {
  return /^'+[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
}
