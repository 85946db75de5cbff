import type { Plugin } from 'vite';

/** Fonts that every page shows; each is asked for beside the scripts instead of after the stylesheet. */
const FONTS = /source-sans-3-(latin|vietnamese)-wght-normal.*\.woff2$/;

/** The public Firestore: most visits are to the board, and wait for nothing else. */
const CHUNKS = /^assets\/board-firestore-.*\.js$/;

const BOARD_PRELOAD = /\s*<link rel="modulepreload"[^>]*\/board-firestore-[^>]*>/;

/**
 * Names in index.html what the browser would otherwise find out one round trip later. Pages of people
 * who sign in do without the board's Firestore: firebase.json answers their addresses with page.html,
 * the same page without that line.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'preload',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const names = Object.keys(bundle ?? {});
        return [
          ...names
            .filter((name) => FONTS.test(name))
            .map((name) => ({
              tag: 'link',
              attrs: {
                rel: 'preload',
                as: 'font',
                type: 'font/woff2',
                href: `/${name}`,
                crossorigin: true,
              },
              injectTo: 'head' as const,
            })),
          ...names
            .filter((name) => CHUNKS.test(name))
            .map((name) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', href: `/${name}`, crossorigin: true },
              injectTo: 'head' as const,
            })),
        ];
      },
    },
    generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset' || !BOARD_PRELOAD.test(String(index.source)))
        this.error('No page with the preload of the board: see web/build/preload-plugin.ts.');
      const source = String(index.source).replace(BOARD_PRELOAD, '');
      this.emitFile({ type: 'asset', fileName: 'page.html', source });
    },
  };
}
