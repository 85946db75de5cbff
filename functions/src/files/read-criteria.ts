import type { ReadCriteriaFileAnswer } from '../domain/acts/read-criteria-file.js';
import { type CriteriaGroup, type CriteriaTree, groupMax } from '../domain/criteria-tree.js';
import { type Criterion, hundredths } from '../domain/criterion.js';
import { idOf, type ReadRow, readRow } from './criteria-row.js';
import { fileKind } from './file-kind.js';
import { findTable, type Table } from './find-table.js';
import { type Grid, UnreadableFile } from './grid.js';
import { ProblemList } from './problem-list.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { RowReader } from './row-reader.js';

/** A season has at most 60 groups; 300 criteria in them are more than anybody scores. */
const MAX_ROWS = 360;
const MAX_GROUPS = 60;

/** The tree of criteria in a file, or everything that is wrong with it. Never throws for what a file holds. */
export async function readCriteria(name: string, bytes: Buffer): Promise<ReadCriteriaFileAnswer> {
  try {
    const isCsv = fileKind(name, bytes) === 'csv';
    return treeIn(isCsv ? [readCsv(bytes)] : await readXlsx(bytes));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refused(error, null);
  }
}

function refused({ code, detail }: UnreadableFile, sheet: string | null): ReadCriteriaFileAnswer {
  const problems = new ProblemList(sheet);
  problems.error(code, null, detail);
  return { tree: null, ...problems.listed() };
}

function treeIn(grids: readonly Grid[]): ReadCriteriaFileAnswer {
  if (grids.every(({ rows }) => rows.length === 0)) throw new UnreadableFile('empty');
  const table = findTable(grids);
  if (table === null) throw new UnreadableFile('header-missing', { detail: { column: 'Mã' } });
  const { rows, problems } = table;
  const { sheet } = problems;
  if (rows.length === 0) return refused(new UnreadableFile('empty'), sheet);
  const detail = { found: rows.length, max: MAX_ROWS };
  if (rows.length > MAX_ROWS)
    return refused(new UnreadableFile('too-many-rows', { detail }), sheet);
  const tree = assembled(readRows(table), problems);
  return { tree: problems.hasErrors ? null : tree, ...problems.listed() };
}

function readRows({ rows, columns, problems }: Table): ReadRow[] {
  let order = 0;
  return rows.flatMap((row) => {
    const read = readRow(new RowReader(row, columns, problems), order + 1);
    if (read !== null && 'criterion' in read.is) order += 1;
    return read ?? [];
  });
}

type Tree = { groups: CriteriaGroup[]; criteria: Record<string, Criterion> };

/** Ids of rows by what they are meant to be, whether or not they could be read. */
type Known = { groups: Set<string>; criteria: Set<string> };

/** Puts the rows into a tree, noting what does not fit. What else is wrong with a row has been noted already. */
function assembled(rows: readonly ReadRow[], problems: ProblemList): CriteriaTree & Tree {
  const all = known(rows);
  const above = known([]);
  const tree: Tree = { groups: [], criteria: {} };
  for (const row of rows) {
    const { is, id, code, reader } = row;
    const ids = isGroup(row) ? above.groups : above.criteria;
    const isTwice = ids.has(id);
    if (isTwice) reader.error('code-twice', 'code', { value: code });
    const parent = parentOf(row, above.groups, all);
    ids.add(id);
    if (isTwice || parent === undefined) continue;
    if ('group' in is) addGroup(tree, row, is.group, parent);
    else if ('criterion' in is && parent !== null)
      tree.criteria[id] = { ...is.criterion, group: parent };
  }
  // Sums of a tree with holes in it would only be noise.
  if (!problems.hasErrors) checkSums(rows, tree);
  return tree;
}

function known(rows: readonly ReadRow[]): Known {
  const [groups, criteria] = [new Set<string>(), new Set<string>()];
  for (const row of rows) (isGroup(row) ? groups : criteria).add(row.id);
  return { groups, criteria };
}

/** A row of no kind may be a group: what stands in it shall not be told that there is none. */
function isGroup({ is }: ReadRow): boolean {
  return 'group' in is || ('unread' in is && is.unread !== 'criterion');
}

function addGroup(
  tree: Tree,
  { id, reader }: ReadRow,
  group: Omit<CriteriaGroup, 'id' | 'parent'>,
  parent: string | null,
): void {
  if (parent !== null && group.isBonus) reader.error('bonus-below-top', 'isBonus');
  if (tree.groups.length === MAX_GROUPS)
    reader.error('too-many-rows', 'code', { found: MAX_GROUPS + 1, max: MAX_GROUPS });
  tree.groups.push({ ...group, id, parent });
}

/** The group that a row stands in; null = the first level; undefined = that could not be told, and was noted. */
function parentOf(row: ReadRow, above: ReadonlySet<string>, all: Known): string | null | undefined {
  const { code, reader } = row;
  const typed = reader.text('parent');
  if (reader.isUnreadable('parent')) return undefined;
  if (typed === '') {
    // "I.1" without a word on where it stands is in "I".
    const implied = idOf(code.slice(0, Math.max(0, code.lastIndexOf('.'))));
    if (implied !== null && above.has(implied)) return implied;
    if (isGroup(row)) return null;
    reader.error('parent-unknown', 'parent', { value: '' });
    return undefined;
  }
  const parent = idOf(typed);
  if (parent !== null && above.has(parent)) return parent;
  reader.error(wrongParent(parent, all), 'parent', { value: typed });
  return undefined;
}

function wrongParent(parent: string | null, { groups, criteria }: Known) {
  if (parent !== null && groups.has(parent)) return 'parent-later';
  return parent !== null && criteria.has(parent) ? 'parent-is-criterion' : 'parent-unknown';
}

/** Whoever typed a group's total meant it: a difference is a slip in it or in its criteria. */
function checkSums(rows: readonly ReadRow[], tree: Tree): void {
  for (const { is, id, reader } of rows) {
    if (!('group' in is) || is.statedMax === null) continue;
    const expected = groupMax(tree, id);
    if (hundredths(expected) !== hundredths(is.statedMax))
      reader.error('sum-differs', 'max', { expected, found: is.statedMax });
  }
}
