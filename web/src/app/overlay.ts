import { signal } from '@preact/signals';
import { remember, remembered } from '../device.js';

/** What lies over the page, if anything: loaded when first asked for. */
export const overlay = signal<'none' | 'commands' | 'offer' | 'tour'>('none');

const SEEN = 'tour-seen';

/** What is typed for the command list before its code is there. */
let typedAhead = '';

/** Keeps a key for the list that is on its way; true when it was one. */
export function typeAhead({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || (key.length !== 1 && key !== 'Backspace')) return false;
  typedAhead = key === 'Backspace' ? typedAhead.slice(0, -1) : typedAhead + key;
  return true;
}

/** What the list starts with, once. */
export function takeTypedAhead(): string {
  const typed = typedAhead;
  typedAhead = '';
  return typed;
}

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
