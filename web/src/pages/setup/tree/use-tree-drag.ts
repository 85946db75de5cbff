import { useRef, useState } from 'preact/hooks';
import type { DropSide } from './tree-move.js';
import type { NodeKey, TreeRow } from './tree-rows.js';

export type Drag = { key: NodeKey; over: NodeKey | null; side: DropSide };

/** So near the edge of the window the page scrolls by itself. */
const EDGE_PX = 72;
const SCROLL_PX = 14;

type Options = {
  rows: readonly TreeRow[];
  /** Whether a row can be let go there. */
  mayDrop: (key: NodeKey, over: NodeKey, side: DropSide) => boolean;
  drop: (key: NodeKey, over: NodeKey, side: DropSide) => void;
};

/**
 * Dragging by a row's grip, with mouse, pen or finger alike: pointer events, captured by the tree so that
 * rows may be drawn anew meanwhile. The arrow keys and the buttons do the same without dragging.
 */
export function useTreeDrag({ rows, mayDrop, drop }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null);
  // Events come faster than draws: the newest place counts.
  const latest = useRef<Drag | null>(null);

  function show(next: Drag | null): void {
    latest.current = next;
    setDrag(next);
  }

  function start(event: PointerEvent & { currentTarget: HTMLElement }): void {
    const key = keyAt(event.target, rows);
    if (key === null || event.button !== 0 || !isIn(event.target, '[data-grip]')) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    show({ key, over: null, side: 'into' });
  }

  function move(event: PointerEvent): void {
    const dragged = latest.current;
    if (dragged === null) return;
    event.preventDefault();
    scrollAtEdge(event.clientY);
    const element = document.elementFromPoint(event.clientX, event.clientY);
    const over = keyAt(element, rows);
    const row = element?.closest('[data-key]');
    if (over === null || row === null || row === undefined) {
      show({ ...dragged, over: null });
      return;
    }
    const side = sideOf(row.getBoundingClientRect(), event.clientY, over);
    show({ ...dragged, over: mayDrop(dragged.key, over, side) ? over : null, side });
  }

  function end(): void {
    const dragged = latest.current;
    show(null);
    if (dragged !== null && dragged.over !== null) drop(dragged.key, dragged.over, dragged.side);
  }

  function cancel(): void {
    show(null);
  }

  return { drag, start, move, end, cancel };
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** The row that an element belongs to. */
export function keyAt(target: EventTarget | null, rows: readonly TreeRow[]): NodeKey | null {
  const row = target instanceof Element ? target.closest('[data-key]') : null;
  const key = row?.getAttribute('data-key');
  return rows.find((each) => each.key === key)?.key ?? null;
}

/** Upper and lower part of a row are its edges; the middle of a group is the group itself. */
function sideOf({ top, height }: DOMRect, y: number, over: NodeKey): DropSide {
  const share = (y - top) / height;
  if (over.startsWith('c:')) return share < 0.5 ? 'before' : 'after';
  if (share < 0.3) return 'before';
  return share > 0.8 ? 'after' : 'into';
}

function scrollAtEdge(y: number): void {
  if (y < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
  else if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
}
