import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A `demo-` id: firebase-tools then refuses to reach any real service. */
export const projectId = 'demo-khoi-thi-dua';

/** A path inside the repository. */
export function inRoot(...parts: string[]): string {
  return resolve(root, ...parts);
}

/** The command-line tools run from their files: a shim in .bin would start the host's Node. */
export const tools = {
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  firebase: inRoot('node_modules/firebase-tools/lib/bin/firebase.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  vite: inRoot('node_modules/vite/bin/vite.js'),
  vitest: inRoot('node_modules/vitest/vitest.mjs'),
};
