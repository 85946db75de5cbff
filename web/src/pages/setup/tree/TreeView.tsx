import type { CriteriaTree } from '@domain/criteria-tree.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/criteria-tree.js';
import { problemWords } from '../problem-words.js';
import type { Setup } from '../setup.js';
import { nameOf } from './name-of.js';
import { kindWords, pointsWords } from './row-words.js';
import { TreeItem } from './TreeItem.js';
import { rowsInView, type TreeWish, wishOf } from './tree-keys.js';
import { type DropSide, dropDestination } from './tree-move.js';
import { anchorOf, type NodeKey, type TreeRow } from './tree-rows.js';
import { keyAt, useTreeDrag } from './use-tree-drag.js';

type Props = {
  tree: CriteriaTree;
  rows: readonly TreeRow[];
  problems: Setup['problems'];
  selected: NodeKey | null;
  isReadOnly: boolean;
  onSelect: (key: NodeKey) => void;
  onWish: (wish: TreeWish) => void;
  onDrop: (key: NodeKey, over: TreeRow, side: DropSide) => void;
};

/** The tree of criteria (the ARIA tree pattern), with one row in the tab order. */
export function TreeView(props: Props) {
  const { tree, rows, problems, selected, isReadOnly, onSelect, onWish, onDrop } = props;
  const [collapsed, setCollapsed] = useState<ReadonlySet<NodeKey>>(new Set());
  const element = useRef<HTMLDivElement>(null);
  const wasHere = useRef(false);
  const shown = rowsInView(rows, collapsed);
  const current = shown.find(({ key }) => key === selected)?.key ?? shown[0]?.key ?? null;
  const rowAt = (key: NodeKey) => rows.find((row) => row.key === key);
  const dragging = useTreeDrag({
    rows,
    mayDrop(key, over, side) {
      const row = rowAt(over);
      return row !== undefined && dropDestination(tree, key, row, side) !== null;
    },
    drop(key, over, side) {
      const row = rowAt(over);
      if (row !== undefined) onDrop(key, row, side);
    },
  });

  // The chosen row keeps the focus wherever it goes, if the tree has it.
  useEffect(() => {
    const focused = document.activeElement;
    const isHere = focused === document.body || element.current?.contains(focused);
    if (current !== null && isHere && focused?.id !== anchorOf(current) && wasHere.current) {
      document.getElementById(anchorOf(current))?.focus();
    }
  });
  function toggle(key: NodeKey): void {
    const next = new Set(collapsed);
    if (!next.delete(key)) next.add(key);
    setCollapsed(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && dragging.drag !== null) dragging.cancel();
    const wish = current === null ? null : wishOf(event, shown, current, collapsed);
    if (wish === null) return;
    event.preventDefault();
    if (wish.wish === 'select') onSelect(wish.key);
    else if (wish.wish === 'expand' || wish.wish === 'collapse') toggle(wish.key);
    else onWish(wish);
  }

  function onClick(event: MouseEvent): void {
    const key = keyAt(event.target, rows);
    if (key === null) return;
    const isToggle = event.target instanceof Element && event.target.closest('[data-toggle]');
    if (isToggle) toggle(key);
    onSelect(key);
    document.getElementById(anchorOf(key))?.focus({ preventScroll: true });
    if (!isToggle) onWish({ wish: 'edit' });
  }

  return (
    <div
      ref={element}
      class={dragging.drag === null ? 'tree' : 'tree tree-dragging'}
      role="tree"
      aria-label={t('treeLabel')}
      aria-describedby="tree-keys"
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocusCapture={(event) => {
        wasHere.current = true;
        // However the focus came to a row, the keys are about that row.
        const key = keyAt(event.target, rows);
        if (key !== null && key !== selected) onSelect(key);
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        // A row that is drawn anew loses the focus to nothing; a person gives it to something.
        if (to instanceof Element && !event.currentTarget.contains(to)) wasHere.current = false;
      }}
      onPointerDown={isReadOnly ? undefined : dragging.start}
      onPointerMove={dragging.move}
      onPointerUp={dragging.end}
      onPointerCancel={dragging.cancel}
    >
      {shown.map((row) => {
        const found = problems.filter(({ path }) => path === anchorOf(row.key));
        return (
          <TreeItem
            key={row.key}
            rowKey={row.key}
            title={nameOf(row)}
            kind={kindWords(row)}
            points={pointsWords(tree, row)}
            problem={found.map(problemWords).join(' ')}
            isError={found.some(({ severity }) => severity === 'error')}
            level={row.level}
            position={row.position}
            setSize={row.setSize}
            isSelected={row.key === current}
            isExpanded={row.kind === 'group' ? !collapsed.has(row.key) : null}
            isDragged={dragging.drag?.key === row.key}
            drop={dragging.drag?.over === row.key ? dragging.drag.side : null}
            isReadOnly={isReadOnly}
          />
        );
      })}
    </div>
  );
}
