import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Lets rows glide to their new places: where each stood before (First), where it stands now (Last), start
 * it from there (Invert), let go (Play). Children are told apart by `data-row`.
 */
export function useFlip(list: RefObject<HTMLElement | null>, order: string): void {
  const tops = useRef(new Map<string, number>());
  const seen = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (seen.current === order) return;
    seen.current = order;
    const before = tops.current;
    const after = new Map<string, number>();
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      const key = row.dataset['row'] ?? '';
      after.set(key, row.offsetTop);
      const moved = (before.get(key) ?? row.offsetTop) - row.offsetTop;
      if (moved === 0 || isCalm) continue;
      row.animate([{ transform: `translateY(${moved}px)` }, { transform: 'none' }], {
        duration: 700,
        easing: 'cubic-bezier(0.2, 0, 0, 1)',
      });
    }
    tops.current = after;
  }, [order, list]);
}
