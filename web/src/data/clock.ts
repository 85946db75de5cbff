import { type ReadonlySignal, signal } from '@preact/signals';

const TICK_MS = 15_000;
let ticking: ReturnType<typeof setInterval> | undefined;

const current = signal(new Date(), {
  watched() {
    current.value = new Date();
    ticking = setInterval(() => {
      current.value = new Date();
    }, TICK_MS);
  },
  unwatched() {
    clearInterval(ticking);
  },
});

/**
 * The time on this machine, for what is shown. What is allowed is decided by the server's clock alone:
 * a wrong clock here shows a wrong countdown, and the refusal then says so.
 */
export const now: ReadonlySignal<Date> = current;
