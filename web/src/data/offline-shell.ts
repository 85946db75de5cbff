import { effect } from '@preact/signals';
import { forgetShell, isLeftEmpty } from './forget-shell.js';
import { session } from './session.js';

/**
 * Keeps the page on this machine, so that it opens without a network: for visitors what they have
 * visited, for people who sign in the editors' pages too. See build/service-worker.js.
 */
export function keepShell(): void {
  if (!('serviceWorker' in navigator)) return;
  effect(() => {
    const isEditor = session.value.state === 'signed-in';
    if (isEditor || !isLeftEmpty()) void keep(isEditor);
    // The worker may have kept something once more for the pages that were just being left.
    else void forgetShell();
  });
}

async function keep(isEditor: boolean): Promise<void> {
  try {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ visited: visited(), isEditor });
  } catch {
    // Storage switched off, or the network just gone: the page works as it did, with a network.
  }
}

/** What was loaded before the worker was there to keep it. */
function visited(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);
}
