import { effect, signal } from '@preact/signals';
import type { Next, Opener, Stop } from '../live.js';
import { wasSignedIn } from '../remembered.js';
import type { Source } from '../source.js';

/** Where public data is read from now; null until the SDK has arrived. */
const source = signal<Source | null>(null);
let isAsked = false;

async function load(): Promise<Source> {
  const loaded = wasSignedIn()
    ? await import('../editor-firestore.js')
    : await import('../board-firestore.js');
  return loaded.source;
}

/** From sign-in on, everything is read through the editors' Firestore: one connection, one cache. */
export function readPublicFrom(editors: Source): void {
  isAsked = true;
  source.value = editors;
}

function ask(failed: () => void): void {
  if (isAsked) return;
  isAsked = true;
  load().then(
    (loaded) => {
      source.value ??= loaded;
    },
    () => {
      isAsked = false;
      failed();
    },
  );
}

/** Opens on the current source, and again on another one when somebody signs in. */
export function fromPublicSource<T>(open: (source: Source, next: Next<T>) => Stop): Opener<T> {
  return (next) => {
    ask(() => next({ state: 'failed', code: 'offline' }));
    return effect(() => {
      const current = source.value;
      return current === null ? undefined : open(current, next);
    });
  };
}
