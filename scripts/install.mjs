// Brings node_modules up to package-lock.json. Node built-ins only: it runs before anything is there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = `${root}package-lock.json`;
const hiddenLockFile = `${root}node_modules/.package-lock.json`;
const stampFile = `${root}node_modules/.installed-lock`;

/** Node 24, whatever the host has: an npm package brings the binary. */
export const node24 = `${root}node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`;

export async function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (!isInstalled(wanted)) {
    const what = '… Installing the npm packages';
    console.log(`${what} (a minute or two, once)`);
    const tick = setInterval(() => console.log(what), 15_000);
    // Errors only: a host on Node 20 would read a page of warnings about packages that Node 24 runs.
    const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    clearInterval(tick);
    if (code !== 0) {
      throw new Error(
        'npm could not install the packages: see what it says above, then run the same command again.',
      );
    }
  }
  if (!existsSync(node24)) {
    throw new Error(
      "Node 24 is missing because npm did not run the package node's install script: run `npm rebuild node --foreground-scripts` and try again.",
    );
  }
  writeFileSync(stampFile, wanted);
}

/** @param {string} wanted */
function isInstalled(wanted) {
  if (!existsSync(hiddenLockFile)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  // A hand-made `npm install` leaves no stamp; npm writes its hidden lock file as it finishes.
  return statSync(hiddenLockFile).mtimeMs + 5000 >= statSync(lockFile).mtimeMs;
}

/**
 * Under `npm start` npm names itself in the environment; the Node that runs it is the host's, since
 * the one in node_modules is about to be replaced.
 * @param {string[]} args
 */
function npm(args) {
  const { npm_execpath: cli, npm_node_execpath: hostNode = process.execPath } = process.env;
  const [file, first] =
    cli && basename(cli).startsWith('npm') && !hostNode.includes(`${sep}node_modules${sep}`)
      ? [hostNode, [cli]]
      : ['npm', []];
  const child = spawn(file, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
