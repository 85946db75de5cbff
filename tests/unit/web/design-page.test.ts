import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCE = new URL('../../../web/src/', import.meta.url);

/** Stands in the frame of every page; the page of components makes it speak. */
const IN_FRAME = 'LiveRegion';
/** What pages share beside the components: the question about two values, acts, what was kept. */
const OF_DRAFTS = ['ActButton', 'ActStatus', 'Conflict', 'FormEnd', 'KeptNote', 'SetAsideNote'];

function importsOf(file: URL): string[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /from '[./]+\/([A-Z]\w+)\.js'|from '.*\/([A-Z]\w+)\.js'/g,
  );
  return [...found].map(([, here, there]) => here ?? there ?? '');
}

test('the page of components shows every component', () => {
  const names = (folder: string) =>
    readdirSync(new URL(folder, SOURCE))
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => name.slice(0, -4));
  const components = names('components/');
  const samples = names('pages/design/').map((name) => new URL(`pages/design/${name}.tsx`, SOURCE));
  const shown = new Set(samples.flatMap(importsOf));
  // Also what is part of one that is shown, as a field's label is.
  for (const name of shown)
    if (components.includes(name))
      for (const part of importsOf(new URL(`components/${name}.tsx`, SOURCE))) shown.add(part);
  const missing = [...components, ...OF_DRAFTS].filter((name) => !shown.has(name));
  expect(missing).toEqual([IN_FRAME]);
});
