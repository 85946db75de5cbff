import { useEffect, useRef, useState } from 'preact/hooks';
import type { DropSide } from './tree-move.js';
import type { NodeKey, TreeRow } from './tree-rows.js';

export type Drag = { key: NodeKey; over: NodeKey | null; side: DropSide };

/**
 * So near the edge of the window the page scrolls by itself, for as long as the row is held there. More than
 * the bar at the foot of a phone's screen covers.
 */
const EDGE_PX = 96;
const SCROLL_PX_PER_FRAME = 9;

type Options = {
  rows: readonly TreeRow[];
  /** Whether a row can be let go there. */
  mayDrop: (key: NodeKey, over: NodeKey, side: DropSide) => boolean;
  drop: (key: NodeKey, over: NodeKey, side: DropSide) => void;
};

/** The finger, pen or mouse that holds the row, and where it is; null = it has not moved yet. */
type Hand = { id: number; at: { x: number; y: number } | null };

/**
 * Dragging by a row's grip, with mouse, pen or finger alike: pointer events, captured by the tree so that
 * rows may be drawn anew meanwhile. The arrow keys and the buttons do the same without dragging.
 */
export function useTreeDrag({ rows, mayDrop, drop }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null);
  // Events come faster than draws: the newest place counts.
  const latest = useRef<Drag | null>(null);
  // One hand holds the row: what another finger or the ball of the thumb does is not about it.
  const hand = useRef<Hand | null>(null);
  // A frame asks the tree as it is drawn by then.
  const aimNow = useRef(aim);
  aimNow.current = aim;
  useEffect(
    () => () => {
      hand.current = null;
    },
    [],
  );

  function show(next: Drag): void {
    latest.current = next;
    setDrag(next);
  }

  function start(event: PointerEvent & { currentTarget: HTMLElement }): void {
    const key = keyAt(event.target, rows);
    if (hand.current !== null || key === null) return;
    if (event.button !== 0 || !isIn(event.target, '[data-grip]')) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    hand.current = { id: event.pointerId, at: null };
    show({ key, over: null, side: 'into' });
  }

  function move(event: PointerEvent): void {
    const held = hand.current;
    if (held?.id !== event.pointerId) return;
    event.preventDefault();
    const hasMoved = held.at !== null;
    held.at = { x: event.clientX, y: event.clientY };
    aim();
    if (!hasMoved) scrollWhileHeld(held);
  }

  function aim(): void {
    const dragged = latest.current;
    const at = hand.current?.at;
    if (dragged === null || !at) return;
    const element = document.elementFromPoint(at.x, at.y);
    const over = keyAt(element, rows);
    const row = element?.closest('[data-key]');
    if (over === null || !row) {
      show({ ...dragged, over: null });
      return;
    }
    const side = sideOf(row.getBoundingClientRect(), at.y, over);
    show({ ...dragged, over: mayDrop(dragged.key, over, side) ? over : null, side });
  }

  function scrollWhileHeld(held: Hand): void {
    requestAnimationFrame(() => {
      if (hand.current !== held) return;
      if (held.at !== null && scrollAtEdge(held.at.y)) aimNow.current();
      scrollWhileHeld(held);
    });
  }

  function end(event: PointerEvent): void {
    if (hand.current?.id !== event.pointerId) return;
    const dragged = latest.current;
    cancel();
    if (dragged !== null && dragged.over !== null) drop(dragged.key, dragged.over, dragged.side);
  }

  function cancel(event?: PointerEvent): void {
    if (event !== undefined && hand.current?.id !== event.pointerId) return;
    hand.current = null;
    latest.current = null;
    setDrag(null);
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

/** Whether the page moved under the hand. */
function scrollAtEdge(y: number): boolean {
  const before = window.scrollY;
  if (y < EDGE_PX) window.scrollBy(0, -SCROLL_PX_PER_FRAME);
  else if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX_PER_FRAME);
  return window.scrollY !== before;
}
