import { signal } from '@preact/signals';

/** What lies over the page, if anything: loaded when first asked for. */
export const overlay = signal<'none' | 'commands' | 'tour'>('none');

const SEEN = 'khoi-thi-dua.tour-seen';

export function openCommands(): void {
  overlay.value = 'commands';
}

export function openTour(): void {
  overlay.value = 'tour';
}

export function closeOverlay(): void {
  if (overlay.value === 'tour') localStorage.setItem(SEEN, '1');
  overlay.value = 'none';
}

/** A first visit is offered the tour, once, when the page has settled. */
export function offerTour(): void {
  if (localStorage.getItem(SEEN) === null && overlay.peek() === 'none') openTour();
}
