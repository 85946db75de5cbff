import type { Plugin, Rolldown } from 'vite';
import { bareSdkBytes, gzipBytes } from './bare-sdk.js';

type Chunk = Rolldown.OutputChunk;

/** All JavaScript of the public board, as a multiple of the bare SDK that it needs. */
const BOARD_RATIO = 1.15;

/** What a page brings besides the first page's file, the frame of whoever is signed in, and the SDK; gzip bytes. */
const PAGE_BYTES = 30_000;

/** What stands over every page of a person who is signed in, besides the first page's file and the SDK. */
const FRAME_BYTES = 15_000;

const PAGE = /\/src\/pages\/[^/]+\/([A-Z]\w+Page)\.tsx$/;
const FRAME = /\/src\/app\/SignedInBars\.tsx$/;
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

function isSdk(chunk: Chunk): boolean {
  return chunk.moduleIds.some((id) => SDK.test(id));
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

      const frame = all.find((chunk) => FRAME.test(chunk.facadeModuleId ?? ''));
      if (frame === undefined)
        this.error('The budget finds no SignedInBars: see web/build/budget.ts.');
      const own = (chunk: Chunk, loaded: Set<Chunk>) =>
        bytesOf(
          [...closure(chunk, chunks)].filter(
            (each) => !(first.has(each) || loaded.has(each) || isSdk(each)),
          ),
        );
      const parts = all.flatMap((chunk) => {
        const page = PAGE.exec(chunk.facadeModuleId ?? '')?.[1];
        return page === undefined
          ? []
          : [{ name: page, bytes: own(chunk, closure(frame, chunks)), most: PAGE_BYTES }];
      });
      parts.unshift({
        name: 'The frame of whoever is signed in',
        bytes: own(frame, new Set()),
        most: FRAME_BYTES,
      });
      for (const { name, bytes, most } of parts) {
        const brings = `${name} brings ${kilobytes(bytes)}`;
        if (bytes > most) this.error(`${brings}; at most ${kilobytes(most)} is allowed.`);
        this.info(`${brings} of its own.`);
      }
    },
  };
}
