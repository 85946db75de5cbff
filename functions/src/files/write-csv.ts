import type { CriteriaTree } from '../domain/criteria-tree.js';
import { COLUMNS, HEADINGS } from './criteria-columns.js';
import { criteriaRows } from './criteria-rows.js';

/** The mark without which Excel takes UTF-8 for another code page. */
const BOM = '\ufeff';

/** Semicolons between fields and commas in numbers: how a Vietnamese Excel opens a .csv by double click. */
export function writeCsv(tree: CriteriaTree): Buffer {
  const headings = COLUMNS.map((column) => HEADINGS[column].heading);
  const lines = [headings, ...criteriaRows(tree)].map((row) => row.map(field).join(';'));
  return Buffer.from(`${BOM}${lines.join('\r\n')}\r\n`);
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${value}`.replace('.', ',');
  return `"${guarded(value).replaceAll('"', '""')}"`;
}

/** A spreadsheet runs what begins like a formula, whoever typed it; an apostrophe makes it a text. */
function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
