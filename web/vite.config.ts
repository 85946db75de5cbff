import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { budget } from './build/budget.js';
import { firebaseForBoard } from './build/firebase-for-board.js';
import { firstPage } from './build/first-page.js';
import { preloadPlugin } from './build/preload-plugin.js';
import { serviceWorkerPlugin } from './build/service-worker-plugin.js';
import { sharedFileOf } from './build/shared-files.js';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { plugin: firstPagePlugin, isOfFirstPage } = firstPage();

export default defineConfig({
  root: fromHere('.'),
  plugins: [
    preact(),
    firebaseForBoard(),
    firstPagePlugin,
    preloadPlugin(),
    serviceWorkerPlugin(),
    budget(),
  ],
  resolve: {
    alias: {
      '@domain': fromHere('../functions/src/domain'),
      // Firestore brings a regular-expression engine (55 kB gzip, 40 % of it) for Pipeline queries that
      // are evaluated in the browser. We have none.
      re2js: fromHere('build/no-re2js.js'),
    },
  },
  build: {
    // CSP: font-src 'self' refuses a font in a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'main', test: isOfFirstPage, priority: 10 },
            // Only the modules that are named: what they import has a place of its own, above all the SDK.
            { name: sharedFileOf, priority: 1, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
