import writeExcelFile from 'write-excel-file/node';
import type { CriteriaTree } from '../domain/criteria-tree.js';
import { CHOICES, COLUMNS, HEADINGS } from './criteria-columns.js';
import { criteriaRows, type FileRow } from './criteria-rows.js';
import { columnName } from './grid.js';

const HEADING = { type: String, fontWeight: 'bold', backgroundColor: '#e8eaf0' } as const;
const LAST_ROW = 500;

/** A sheet of criteria with its headings in sight and lists to pick from, and one that explains the columns. */
export function writeXlsx(tree: CriteriaTree): Promise<Buffer> {
  const columns = COLUMNS.map((column) => HEADINGS[column]);
  const headings = columns.map(({ heading }) => ({ value: heading, ...HEADING }));
  const explained = columns.map(({ heading, help }) => [
    { value: heading, type: String, fontWeight: 'bold' } as const,
    { value: help, type: String, wrap: true },
  ]);
  const sheets = [
    {
      sheet: 'Tiêu chí',
      data: [headings, ...criteriaRows(tree).map(cells)],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'Giải thích',
      data: [['Cột', 'Cách ghi'].map((value) => ({ value, ...HEADING })), ...explained],
      columns: [{ width: 20 }, { width: 100 }],
    },
  ];
  const addLists = (xml: string, { sheet }: { sheet?: string }) =>
    sheet === 'Tiêu chí' ? xml.replace('</sheetData>', `</sheetData>${validations()}`) : xml;
  const transform = { 'xl/worksheets/sheet{id}.xml': { transform: addLists } };
  return writeExcelFile(sheets, { features: [{ files: { transform } }] }).toBuffer();
}

function cells(row: FileRow) {
  return row.map((value) => {
    if (value === null) return null;
    // Said for each: a code such as "1" must stay a text.
    return typeof value === 'number'
      ? { value, type: Number }
      : { value, type: String, wrap: true };
  });
}

/** Choices for the columns that take one of a few words. They follow the cells: the format wants its parts in order. */
function validations(): string {
  const each = (['kind', 'effect', 'isBonus'] as const).map((column) => {
    const name = columnName(COLUMNS.indexOf(column));
    const range = `${name}2:${name}${LAST_ROW}`;
    const list = `<formula1>"${CHOICES[column].join(',')}"</formula1>`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}">${list}</dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}
