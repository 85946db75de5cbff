import { signal } from '@preact/signals';
import { remember, remembered } from '../device.js';

/** What lies over the page, if anything: loaded when first asked for. */
export const overlay = signal<'none' | 'commands' | 'offer' | 'tour'>('none');

const SEEN = 'tour-seen';

export function openCommands(): void {
  overlay.value = 'commands';
}

export function openTour(): void {
  overlay.value = 'tour';
}

export function closeOverlay(): void {
  if (overlay.value !== 'commands') remember(SEEN, '1');
  overlay.value = 'none';
}

/** A first visit is offered the tour, once; it is never opened unasked over what somebody came to read. */
export function offerTour(): void {
  if (remembered(SEEN) === null && overlay.peek() === 'none') overlay.value = 'offer';
}
