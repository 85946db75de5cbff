import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { inRoot } from '../launcher/project.ts';

export function gzipBytes(code: string | Uint8Array): number {
  return gzipSync(code, { level: 9 }).byteLength;
}

/**
 * The weight of a page that imports its part of the SDK and does nothing else, by the same bundler.
 * @param alias as in web/vite.config.ts, for modules of the SDK that our pages do without
 */
export async function bareBuild(
  page: 'board' | 'editor',
  alias: Record<string, string> = {},
): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: inRoot(`scripts/bench/bare-sdk/${page}.ts`) },
    },
  });
  const bundles = [built].flat();
  const files = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const chunks = files.filter((file) => file.type === 'chunk');
  return chunks.reduce((bytes, { code }) => bytes + gzipBytes(code), 0);
}
