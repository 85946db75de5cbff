import { type ReadonlySignal, signal } from '@preact/signals';

const count = signal(0);
const leaving = new Set<() => void>();

/** Fields of all forms whose work the server does not have yet. */
export const unsent: ReadonlySignal<number> = count;

export function countUnsent(change: number): void {
  if (change !== 0) count.value += change;
}

/** `save` is called when the page is hidden or left: on a phone that may be the last moment there is. */
export function onLeaving(save: () => void): void {
  leaving.add(save);
}

export function saveAll(): void {
  for (const save of leaving) save();
}

function warn(event: BeforeUnloadEvent): void {
  saveAll();
  if (count.peek() > 0) event.preventDefault();
}

if (typeof addEventListener === 'function') {
  addEventListener('beforeunload', warn);
  addEventListener('pagehide', saveAll);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveAll();
  });
}
