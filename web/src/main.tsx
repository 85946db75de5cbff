import { effect } from '@preact/signals';
import { render } from 'preact';
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/print.css';
import { App } from './app/App.js';
import { language, wordsReady } from './i18n/language.js';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');

// For Vietnamese this is at once; English words come first, so that no page starts in two languages.
await wordsReady();
effect(() => {
  document.documentElement.lang = language();
});
root.textContent = '';
render(<App />, root);

/** Well after the board's first rows; what it keeps, the page has mostly loaded by then. */
const KEEP_AFTER_MS = 4_000;

if (import.meta.env.PROD) {
  setTimeout(() => {
    import('./data/offline-shell.js').then(
      ({ keepShell }) => keepShell(),
      // No network now: what was kept before is still there.
      () => undefined,
    );
  }, KEEP_AFTER_MS);
}
