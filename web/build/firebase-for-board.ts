import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const COPY = '?board';
const BOARD = /\/src\/data\/board-firestore\.ts$/;
const SDK = /^(@?firebase\/|idb$|re2js$)/;

/**
 * Gives board-firestore.ts, and nothing else, a copy of the Firebase SDK of its own. Firestore is one
 * module: shared with the editors it would carry their persistence to everybody who only looks.
 */
export function firebaseForBoard(): Plugin {
  return {
    name: 'firebase-for-board',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      const isBoard = BOARD.test(importer);
      const isCopy = importer.endsWith(COPY);
      if (!(isCopy || (isBoard && SDK.test(source)))) return null;
      const from = importer.replace(COPY, '');
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      return found === null || found.external ? found : { ...found, id: `${found.id}${COPY}` };
    },
    async load(id) {
      return id.endsWith(COPY) ? await readFile(id.slice(0, -COPY.length), 'utf8') : null;
    },
  };
}
