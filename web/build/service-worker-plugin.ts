import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const SOURCE = fileURLToPath(new URL('service-worker.js', import.meta.url));

/** Files of the folder `public` that every page asks for. */
const PUBLIC = ['/theme.js', '/icon.svg'];

/** What nobody who signs in has to open without a network. */
const NOT_FOR_EDITORS = /\/(board-firestore|DesignPage)-/;

type Bundle = Rolldown.OutputBundle;

/** What the page names, and what that imports before anything is shown. */
function shellOf(page: string, bundle: Bundle): Set<string> {
  const shell = new Set([...page.matchAll(/"\/(assets\/[^"]+)"/g)].map(([, name = '']) => name));
  for (const name of shell) {
    const file = bundle[name];
    if (file?.type !== 'chunk') continue;
    for (const each of [...file.imports, ...(file.viteMetadata?.importedCss ?? [])]) {
      shell.add(each);
    }
  }
  return shell;
}

/**
 * Writes /sw.js: service-worker.js with the names of this build's files. Visitors keep the shell and what
 * they have visited; the editors' pages are kept from sign-in on, and are no visitor's load.
 */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const page = bundle['page.html'];
      if (page?.type !== 'asset') this.error('No page.html: see web/build/preload-plugin.ts.');
      const shell = shellOf(String(page.source), bundle);
      if (shell.size === 0) this.error('page.html names no file: see web/build/preload-plugin.ts.');
      const editor = Object.keys(bundle).filter(
        (name) =>
          /^assets\/.*\.(js|css)$/.test(name) && !shell.has(name) && !NOT_FOR_EDITORS.test(name),
      );
      const files = {
        page: '/page.html',
        shell: [...PUBLIC, ...[...shell].map((name) => `/${name}`)].sort(),
        editor: editor.map((name) => `/${name}`).sort(),
      };
      const source = await readFile(SOURCE, 'utf8');
      const id = createHash('sha256')
        .update(JSON.stringify(files))
        .update(String(page.source))
        .update(source)
        .digest('hex')
        .slice(0, 12);
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: source.replace('__BUILD__', JSON.stringify({ id, ...files })),
      });
    },
  };
}
