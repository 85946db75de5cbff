import type { Plugin } from 'vite';

/** Fonts that every page shows; each is asked for beside the scripts instead of after the stylesheet. */
const FONTS = /source-sans-3-(latin|vietnamese)-wght-normal.*\.woff2$/;

/** The public Firestore: most visits are to the board, and wait for nothing else. */
const CHUNKS = /^assets\/board-firestore-.*\.js$/;

/** Names in index.html what the browser would otherwise find out one round trip later. */
export function preloadPlugin(): Plugin {
  return {
    name: 'preload',
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
  };
}
