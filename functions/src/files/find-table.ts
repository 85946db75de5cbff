import { COLUMNS, type Column, folded, HEADINGS } from './criteria-columns.js';
import { columnName, type Grid, type GridRow, placeOf } from './grid.js';
import { ProblemList } from './problem-list.js';

/** The part of a sheet that holds criteria: which column says what, and the rows below the headings. */
export type Table = {
  columns: ReadonlyMap<Column, number>;
  rows: readonly GridRow[];
  problems: ProblemList;
};

/** Officials put the name of the office, the title and the date above the table. */
const SEARCHED_ROWS = 20;
const REQUIRED: readonly Column[] = ['code', 'parent', 'kind', 'title'];
const BY_WORD = new Map(COLUMNS.map((column) => [folded(HEADINGS[column].heading), column]));

/** The first sheet with a row of headings; null = none has one. */
export function findTable(grids: readonly Grid[]): Table | null {
  for (const grid of grids) {
    const head = grid.rows.slice(0, SEARCHED_ROWS).find((row) => knownIn(row).length >= 3);
    if (head !== undefined) return tableBelow(grid, head);
  }
  return null;
}

function knownIn({ cells }: GridRow): Column[] {
  return [...cells.values()].flatMap(({ text }) => BY_WORD.get(folded(text)) ?? []);
}

function tableBelow({ sheet, rows, merges }: Grid, head: GridRow): Table {
  const problems = new ProblemList(sheet);
  const columns = new Map<Column, number>();
  for (const [at, { text }] of head.cells) {
    const column = BY_WORD.get(folded(text));
    const cell = `${columnName(at)}${head.row}`;
    if (column === undefined) problems.warning('column-unknown', cell, { value: text });
    else if (columns.has(column)) problems.error('column-twice', cell, { value: text });
    else columns.set(column, at);
  }
  const missing = REQUIRED.filter((column) => !columns.has(column));
  for (const column of missing)
    problems.error('header-missing', `A${head.row}`, { column: HEADINGS[column].heading });
  if (!columns.has('titleEn')) problems.warning('english-missing', null);
  for (const range of merges) refuseMerge(range, head.row, problems);
  const used = new Set(columns.values());
  const below = rows.filter(
    ({ row, cells }) => row > head.row && [...cells.keys()].some((at) => used.has(at)),
  );
  return { columns, rows: below, problems };
}

/** Of merged cells only the first has the text: which rows the others stand for nobody can tell. */
function refuseMerge(range: string, headRow: number, problems: ProblemList): void {
  const [from = '', to = from] = range.split(':');
  if ((placeOf(to)?.row ?? 0) >= headRow) problems.error('merged', from, { value: range });
}
