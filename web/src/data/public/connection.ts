import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { lostListeners } from '../live.js';

const hasNetwork = signal(typeof navigator === 'undefined' || navigator.onLine);
if (typeof addEventListener === 'function') {
  addEventListener('online', () => {
    hasNetwork.value = true;
  });
  addEventListener('offline', () => {
    hasNetwork.value = false;
  });
}

/**
 * A browser calls itself online behind any proxy; whether the server really answers shows in the
 * listeners: one that had its word and now reads from the cache has lost it.
 */
export const connection: ReadonlySignal<'online' | 'offline'> = computed(() =>
  hasNetwork.value && lostListeners.value === 0 ? 'online' : 'offline',
);
