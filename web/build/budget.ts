import type { Plugin, Rolldown } from 'vite';
import { bareSdkBytes, gzipBytes } from './bare-sdk.js';

type Chunk = Rolldown.OutputChunk;

/** All JavaScript of the public board, as a multiple of the bare SDK that it needs. */
const BOARD_RATIO = 1.15;

/** What a page brings besides the first page's file and the SDK, gzip bytes. */
const PAGE_BYTES = 30_000;

const PAGE = /\/src\/pages\/[^/]+\/([A-Z]\w+Page)\.tsx$/;
const SDK = /\/node_modules\/@?firebase\//;

/** The chunk and all that it imports before it runs. */
function closure(start: Chunk, chunks: Map<string, Chunk>): Set<Chunk> {
  const found = new Set([start]);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported !== undefined) found.add(imported);
    }
  }
  return found;
}

function bytesOf(chunks: Iterable<Chunk>): number {
  return [...chunks].reduce((sum, chunk) => sum + gzipBytes(chunk.code), 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Fails the build when a page has become too heavy, and says by how much. */
export function budget(): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const chunks = new Map(
        Object.values(bundle)
          .filter((each): each is Chunk => each.type === 'chunk')
          .map((chunk) => [chunk.fileName, chunk]),
      );
      const all = [...chunks.values()];
      const entry = all.find((chunk) => chunk.isEntry);
      const firestore = all.find((chunk) => chunk.name === 'board-firestore');
      if (entry === undefined || firestore === undefined) {
        this.error(
          'The budget finds no entry or no board-firestore chunk: see web/build/budget.ts.',
        );
      }
      const first = closure(entry, chunks);
      const board = bytesOf(new Set([...first, ...closure(firestore, chunks)]));
      const bare = await bareSdkBytes('board');
      const words = `The board loads ${kilobytes(board)} of JavaScript, ${(board / bare).toFixed(2)} × the bare SDK (${kilobytes(bare)})`;
      if (board > BOARD_RATIO * bare) this.error(`${words}; at most ${BOARD_RATIO} is allowed.`);
      this.info(`${words}.`);

      for (const chunk of all) {
        const page = PAGE.exec(chunk.facadeModuleId ?? '')?.[1];
        if (page === undefined) continue;
        const own = [...closure(chunk, chunks)].filter(
          (each) => !(first.has(each) || each.moduleIds.some((id) => SDK.test(id))),
        );
        const bytes = bytesOf(own);
        if (bytes > PAGE_BYTES) {
          this.error(
            `${page} brings ${kilobytes(bytes)}; at most ${kilobytes(PAGE_BYTES)} is allowed.`,
          );
        }
        this.info(`${page} brings ${kilobytes(bytes)} of its own.`);
      }
    },
  };
}
