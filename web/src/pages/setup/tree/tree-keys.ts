import { fold } from '../../../i18n/text.js';
import type { Direction } from './tree-move.js';
import { type NodeKey, type TreeRow, titleOf } from './tree-rows.js';

/** What a key press asks of the tree. */
export type TreeWish =
  | { wish: 'select'; key: NodeKey }
  | { wish: 'expand' | 'collapse'; key: NodeKey }
  | { wish: 'move'; direction: Direction }
  | { wish: 'edit' | 'remove' | 'undo' };

const MOVES: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The ARIA tree pattern: `rows` are those in view, `collapsed` those whose rows are not. */
export function wishOf(
  press: Press,
  rows: readonly TreeRow[],
  selected: NodeKey,
  collapsed: ReadonlySet<NodeKey>,
): TreeWish | null {
  const move = MOVES[press.key];
  if (press.altKey) return move === undefined ? null : { wish: 'move', direction: move };
  if (press.ctrlKey || press.metaKey) return press.key === 'z' ? { wish: 'undo' } : null;
  const index = rows.findIndex(({ key }) => key === selected);
  const row = rows[index];
  if (row === undefined) return null;
  switch (press.key) {
    case 'ArrowUp':
      return selectAt(rows, index - 1);
    case 'ArrowDown':
      return selectAt(rows, index + 1);
    case 'Home':
      return selectAt(rows, 0);
    case 'End':
      return selectAt(rows, rows.length - 1);
    case 'ArrowRight':
      return inward(rows, index, collapsed);
    case 'ArrowLeft':
      return outward(row, collapsed);
    case 'Enter':
    case 'F2':
      return { wish: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { wish: 'remove' };
    default:
      return press.key.length === 1 ? beginningWith(press.key, rows, index) : null;
  }
}

function selectAt(rows: readonly TreeRow[], index: number): TreeWish | null {
  const row = rows[index];
  return row === undefined ? null : { wish: 'select', key: row.key };
}

function inward(
  rows: readonly TreeRow[],
  index: number,
  collapsed: ReadonlySet<NodeKey>,
): TreeWish | null {
  const [row, next] = [rows[index], rows[index + 1]];
  if (row?.kind !== 'group') return null;
  if (collapsed.has(row.key)) return { wish: 'expand', key: row.key };
  return next !== undefined && next.level > row.level ? { wish: 'select', key: next.key } : null;
}

function outward(row: TreeRow, collapsed: ReadonlySet<NodeKey>): TreeWish | null {
  if (row.kind === 'group' && !collapsed.has(row.key)) return { wish: 'collapse', key: row.key };
  return row.parent === null ? null : { wish: 'select', key: `g:${row.parent}` };
}

/** The next row whose title begins with a letter, accents or not. */
function beginningWith(letter: string, rows: readonly TreeRow[], from: number): TreeWish | null {
  const asked = fold(letter);
  const next = [...rows.slice(from + 1), ...rows.slice(0, from)].find((row) =>
    fold(titleOf(row)).startsWith(asked),
  );
  return next === undefined ? null : { wish: 'select', key: next.key };
}

/** The rows whose groups are all open. */
export function rowsInView(rows: readonly TreeRow[], collapsed: ReadonlySet<NodeKey>): TreeRow[] {
  let hiddenBelow = Number.POSITIVE_INFINITY;
  return rows.filter((row) => {
    if (row.level > hiddenBelow) return false;
    hiddenBelow = collapsed.has(row.key) ? row.level : Number.POSITIVE_INFINITY;
    return true;
  });
}
