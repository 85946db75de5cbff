import type { Plugin, Rolldown } from 'vite';
import { bareSdkBytes, gzipBytes } from './bare-sdk.js';
import {
  type BuiltFile,
  circleIn,
  closure,
  ENGLISH_BYTES,
  inEnglish,
  loadsOf,
  type PageLoad,
} from './page-loads.js';

type Chunk = Rolldown.OutputChunk;

/** All JavaScript of the public board, as a multiple of the bare SDK that it needs. */
const BOARD_RATIO = 1.15;

/** What stands over every page of a person who is signed in, besides the first page's file and the SDK. */
const FRAME_BYTES = 15_000;

const ENTRY = /\/src\/main\.tsx$/;
const PAGE = /\/src\/pages\/[^/]+\/([A-Z]\w+Page)\.tsx$/;

/** Shows every component at once, and is in no build for a real project. */
const SAMPLES = /\/DesignPage\.tsx$/;

const FRAME = /\/src\/app\/SignedInBars\.tsx$/;
const SDK = /\/node_modules\/@?firebase\//;

/** Read by those who chose English, beside the Vietnamese that comes with every page. */
const TRANSLATION = /\/src\/i18n\/en\//;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function sourceOf({ facadeModuleId }: Chunk): string {
  return facadeModuleId ?? '';
}

function asBuiltFile(chunk: Chunk): BuiltFile {
  const { name: title, imports, dynamicImports, moduleIds } = chunk;
  return {
    title,
    bytes: moduleIds.some((id) => SDK.test(id)) ? 0 : gzipBytes(chunk.code),
    isApart: PAGE.test(sourceOf(chunk)) || TRANSLATION.test(sourceOf(chunk)),
    imports,
    dynamicImports,
  };
}

/** One line for a page: itself, and with the heaviest of its parts. */
function summary([page, ...parts]: readonly PageLoad[]): string {
  if (page === undefined) return '';
  const limits = [...new Set(parts.map(({ most }) => most))];
  const shown = limits
    .map((limit) => parts.filter(({ most }) => most === limit))
    .map((alike) => alike.reduce((a, b) => (b.bytes > a.bytes ? b : a)));
  return [page, ...shown].map(({ title, bytes }) => `${title} ${kilobytes(bytes)}`).join(', ');
}

/**
 * Fails the build when a page has become too heavy, and says by how much. For every page it counts what its
 * address loads before its content stands, and beside that each part that comes later, by itself or by a
 * press: a step of the set-up, the details of a criterion, the act of signing, and what these load in turn.
 * All of it is counted twice, the second time with the words that a reader of English loads besides. Not
 * counted are the SDK, and the little code of ours that shares a file with it.
 */
export function budget(): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    generateBundle: {
      // After the bundler's last word, by which every file names the files that it may load.
      order: 'post',
      async handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        const files = new Map(chunks.map((chunk) => [chunk.fileName, asBuiltFile(chunk)]));
        const circle = circleIn(files);
        if (circle !== null)
          this.error(`${circle} imports itself by way of others: see web/build/shared-files.ts.`);
        const closureOf = (isIt: (chunk: Chunk) => boolean) => {
          const chunk = chunks.find(isIt);
          if (chunk === undefined) this.error('The budget misses a file: see web/build/budget.ts.');
          return closure([chunk.fileName], files);
        };

        const first = closureOf(({ moduleIds }) => moduleIds.some((id) => ENTRY.test(id)));
        const firestore = closureOf(({ name }) => name === 'board-firestore');
        const board = chunks
          .filter(({ fileName }) => first.has(fileName) || firestore.has(fileName))
          .reduce((sum, { code }) => sum + gzipBytes(code), 0);
        const bare = await bareSdkBytes('board');
        const words = `The board loads ${kilobytes(board)} of JavaScript, ${(board / bare).toFixed(2)} × the bare SDK (${kilobytes(bare)})`;
        if (board > BOARD_RATIO * bare) this.error(`${words}; at most ${BOARD_RATIO} is allowed.`);
        this.info(`${words}.`);

        const known = new Set([...first, ...closureOf((chunk) => FRAME.test(sourceOf(chunk)))]);
        const own = [...known].filter((name) => !first.has(name));
        const frame = {
          title: 'The frame of whoever is signed in',
          bytes: own.reduce((sum, name) => sum + (files.get(name)?.bytes ?? 0), 0),
          most: FRAME_BYTES,
        };
        const pages = chunks.filter(
          (chunk) => PAGE.test(sourceOf(chunk)) && !SAMPLES.test(sourceOf(chunk)),
        );
        const translations = chunks.filter((chunk) => TRANSLATION.test(sourceOf(chunk)));
        const filesInEnglish = inEnglish(files, new Set(translations.map((each) => each.fileName)));
        for (const loads of [
          [frame],
          ...pages.map(({ fileName }) => loadsOf(fileName, files, known)),
          ...pages.map(({ fileName }) =>
            loadsOf(fileName, filesInEnglish, known, ENGLISH_BYTES).map((load) => ({
              ...load,
              title: `${load.title} in English`,
            })),
          ),
        ]) {
          const heavy = loads.find(({ bytes, most }) => bytes > most);
          if (heavy !== undefined)
            this.error(
              `${heavy.title} brings ${kilobytes(heavy.bytes)}; at most ${kilobytes(heavy.most)} is allowed.`,
            );
          this.info(`Brings of its own: ${summary(loads)}.`);
        }
      },
    },
  };
}
