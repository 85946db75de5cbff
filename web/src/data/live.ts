import type { ErrorCode } from '@domain/error.js';
import { type ReadonlySignal, signal } from '@preact/signals';

export type Failure = ErrorCode | 'offline' | 'unknown';

/** What a page knows of something on the server. `fromCache`: the server has not confirmed it lately. */
export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; data: T; fromCache: boolean }
  | { state: 'failed'; code: Failure };

export type LiveSignal<T> = ReadonlySignal<Live<T>>;

export type Stop = () => void;

/** `isHollow`: nothing was found, and only the cache was asked. */
export type Next<T> = (live: Live<T>, isHollow?: boolean) => void;

/** Opens a listener that calls `next` until it is stopped. */
export type Opener<T> = (next: Next<T>) => Stop;

/** From page to page most listeners are wanted again at once: they outlive their last reader a little. */
export const LINGER_MS = 2_000;

/** A server that says nothing for so long is out of reach, whatever the browser calls itself. */
const PATIENCE_MS = 12_000;

/** A refused or broken listener is opened again while it is read: a seat given back works without a reload. */
const RETRY_MS = [2_000, 5_000, 15_000, 60_000];

/** After so long what is shown and refused all of a sudden is asked for once more, before it is taken away. */
export const DOUBT_MS = 300;

/** A listener that has been without the server's word for so long is lost; one that catches up is not. */
export const LOST_MS = 1_500;

const openCount = signal(0);
const lostCount = signal(0);

/** Listeners open now, and of those, the ones that had the server's word and lost it. */
export const openListeners: ReadonlySignal<number> = openCount;
export const lostListeners: ReadonlySignal<number> = lostCount;

const known = new Map<string, unknown>();

/**
 * The one signal of `key` on this page. Its listener opens when the first reader subscribes and closes
 * soon after the last one leaves, so that the number of open listeners is what the page shows.
 */
export function live<T>(key: string, open: Opener<T>): LiveSignal<T> {
  const before = known.get(key);
  // The key fixes the type: it is the path or query, and one function makes all signals of each.
  if (before !== undefined) return before as LiveSignal<T>;
  const made = watchedSignal(open);
  known.set(key, made);
  return made;
}

function watchedSignal<T>(open: Opener<T>): LiveSignal<T> {
  let stop: Stop | null = null;
  let lingering: ReturnType<typeof setTimeout> | undefined;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let losing: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let wasSynced = false;
  let isDoubted = false;
  let isLost = false;

  function setLost(lost: boolean): void {
    if (lost) {
      losing ??= setTimeout(() => {
        isLost = true;
        lostCount.value += 1;
      }, LOST_MS);
      return;
    }
    clearTimeout(losing);
    losing = undefined;
    if (isLost) lostCount.value -= 1;
    isLost = false;
  }

  /** Once: the second refusal is believed, and so is one of what was never shown. */
  function isDoubtful(state: Live<T>): boolean {
    const isRefused = state.state === 'failed' && state.code === 'wrong-role';
    return isRefused && !isDoubted && current.peek().state === 'ready';
  }

  function next(state: Live<T>, isHollow = false): void {
    // "Nothing there" is believed from the cache only once the server has said it in this sitting.
    if (isHollow && !wasSynced) return;
    clearTimeout(waiting);
    if (isDoubtful(state)) {
      isDoubted = true;
      clearTimeout(retrying);
      retrying = setTimeout(reopen, DOUBT_MS);
      return;
    }
    current.value = state;
    if (state.state === 'ready') {
      failures = 0;
      setLost(state.fromCache && wasSynced);
      if (!state.fromCache) {
        wasSynced = true;
        isDoubted = false;
      }
    } else if (state.state === 'failed') {
      setLost(state.code === 'offline');
      const wait = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)];
      failures += 1;
      clearTimeout(retrying);
      retrying = setTimeout(reopen, wait);
    }
  }

  function openNow(): void {
    waiting = setTimeout(() => next({ state: 'failed', code: 'offline' }), PATIENCE_MS);
    stop = open(next);
  }

  function reopen(): void {
    if (stop === null) return;
    stop();
    openNow();
  }

  function close(): void {
    stop?.();
    stop = null;
    clearTimeout(retrying);
    clearTimeout(waiting);
    setLost(false);
    wasSynced = false;
    isDoubted = false;
    openCount.value -= 1;
    const last = current.peek();
    // Shown at once when the page comes back, but no longer as the server's present word.
    current.value = last.state === 'ready' ? { ...last, fromCache: true } : { state: 'loading' };
  }

  const current = signal<Live<T>>(
    { state: 'loading' },
    {
      watched() {
        clearTimeout(lingering);
        if (stop !== null) return;
        stop = () => undefined;
        // Not in the middle of a render: opening may write signals that the render reads.
        queueMicrotask(() => {
          openCount.value += 1;
          openNow();
        });
      },
      unwatched() {
        lingering = setTimeout(close, LINGER_MS);
      },
    },
  );
  return current;
}
