import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** The least that a page must load to show Firestore live, as Firebase ships it: no code of ours. */
export type BareSdk = 'board' | 'editor';

export function gzipBytes(code: string | Uint8Array): number {
  return gzipSync(code, { level: 9 }).length;
}

/**
 * Gzip bytes of the SDK alone, bundled in the same way and on the same day as the product.
 * @param alias as in vite.config.ts, for modules of the SDK that our pages do without
 */
export async function bareSdkBytes(
  of: BareSdk,
  alias: Record<string, string> = {},
): Promise<number> {
  const input = fileURLToPath(new URL(`bare-${of}.js`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: { write: false, modulePreload: { polyfill: false }, rolldownOptions: { input } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunks = outputs.filter((each): each is Rolldown.OutputChunk => each.type === 'chunk');
  return chunks.reduce((sum, chunk) => sum + gzipBytes(chunk.code), 0);
}
