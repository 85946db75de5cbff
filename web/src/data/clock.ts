import { type ReadonlySignal, signal } from '@preact/signals';
import { clockOffset } from './clock-offset.js';

const TICK_MS = 15_000;

/** A machine that slept or was set anew is measured again. */
const MEASURED_FOR_MS = 30 * 60_000;

let ticking: ReturnType<typeof setInterval> | undefined;
let offset = 0;
let measuredAt = Number.NEGATIVE_INFINITY;

const current = signal(serverNow(), {
  watched() {
    current.value = serverNow();
    measure();
    ticking = setInterval(() => {
      current.value = serverNow();
      measure();
    }, TICK_MS);
  },
  unwatched() {
    clearInterval(ticking);
  },
});

/** Asks the page's own server what time it is, which costs one request of a few bytes. */
async function measure(): Promise<void> {
  const sent = performance.now();
  const isKnown = sent - measuredAt < MEASURED_FOR_MS;
  if (isKnown || typeof location === 'undefined' || !navigator.onLine) return;
  measuredAt = sent;
  const before = Date.now();
  const answer = await fetch('/theme.js', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (answer === null) return;
  const measured = clockOffset({
    sent: before,
    received: Date.now(),
    date: answer.headers.get('date'),
    age: answer.headers.get('age'),
  });
  if (measured === null || measured === offset) return;
  offset = measured;
  current.value = serverNow();
}

/** The server's time at this moment, for what counts seconds. */
export function serverNow(): Date {
  return new Date(Date.now() + offset);
}

/**
 * The server's time as this page knows it, for what is shown: a clock that is an hour wrong here still
 * shows the right time left. What is allowed, the server decides by its own clock alone.
 */
export const now: ReadonlySignal<Date> = current;
