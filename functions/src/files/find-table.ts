import { COLUMNS, type Column, folded, HEADINGS } from './criteria-columns.js';
import { columnName, type Grid, type GridCell, type GridRow, placeOf } from './grid.js';
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
/** Nobody has so many; a file that claims more must not cost more. */
const MOST_MERGES = 200;
const MOST_COLUMNS = 100;
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
  const merged = merges.map(areaOf).filter(({ to }) => to.row >= head.row);
  for (const { range, first } of merged) problems.error('merged', first, { value: range });
  const used = new Set(columns.values());
  const below = rows.filter(
    ({ row, cells }) => row > head.row && [...cells.keys()].some((at) => used.has(at)),
  );
  return { columns, rows: below.map((row) => withoutMerged(row, merged)), problems };
}

type Area = { range: string; first: string; from: Place; to: Place };
type Place = { column: number; row: number };

const NOWHERE: Place = { column: -1, row: 0 };

function areaOf(range: string): Area {
  const [first = '', last = first] = range.split(':');
  return { range, first, from: placeOf(first) ?? NOWHERE, to: placeOf(last) ?? NOWHERE };
}

/** What is merged has been said once: the empty cells that it covers are no problems of their own. */
function withoutMerged({ row, cells }: GridRow, merged: readonly Area[]): GridRow {
  const covered = merged
    .slice(0, MOST_MERGES)
    .filter(({ from, to }) => from.row <= row && row <= to.row)
    .flatMap(({ from, to }) =>
      Array.from({ length: Math.min(to.column - from.column + 1, MOST_COLUMNS) }, (_, at) => {
        const cell: [number, GridCell] = [from.column + at, { text: '', content: 'merged' }];
        return cell;
      }),
    );
  return covered.length === 0 ? { row, cells } : { row, cells: new Map([...cells, ...covered]) };
}
