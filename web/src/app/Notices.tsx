import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { session } from '../data/session.js';
import { wordsReady } from '../i18n/language.js';

/** What a person who writes must know on every page: fetched for those who sign in, and nobody else. */
export function Notices() {
  const loaded = useSignal<{ bar?: ComponentType }>({});
  useSignalEffect(() => {
    if (session.value.state !== 'signed-in' || loaded.peek().bar !== undefined) return;
    import('./SignedInBars.js').then(
      async ({ SignedInBars }) => {
        await wordsReady();
        loaded.value = { bar: SignedInBars };
      },
      // No network: nobody is signed in on a page that could not load this either.
      () => undefined,
    );
  });
  const Bar = loaded.value.bar;
  return Bar === undefined || session.value.state !== 'signed-in' ? null : <Bar />;
}
