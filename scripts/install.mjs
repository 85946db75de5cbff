// Brings node_modules up to package-lock.json. Node built-ins only: it runs before anything is there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = `${root}package-lock.json`;
/** npm writes this one last: what it says is in place. */
const installedFile = `${root}node_modules/.package-lock.json`;
/** Our own: the lock file that was last installed from, as a sum. */
const stampFile = `${root}node_modules/.installed-lock`;

/** Node 24, whatever the host has: an npm package brings the binary. */
export const node24 = `${root}node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`;

export async function ensureInstalled() {
  if (!existsSync(installedFile)) await install();
  else if (!isStamped() && !isUpToDate(readLock(lockFile), readLock(installedFile))) {
    refuseUnderRunning();
    await install();
  }
  if (!existsSync(node24)) {
    throw new Error(
      "Node 24 is missing because npm did not run the package node's install script: run `npm rebuild node --foreground-scripts` and try again.",
    );
  }
}

function isStamped() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockSum();
}

function lockSum() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

/**
 * Whether every locked package is there in its locked version. Contents and not times: a lock file
 * that was merely touched must not cost anybody the packages they are working with.
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function isUpToDate(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    // npm leaves out what is for another platform.
    return found ? found.version === version : optional === true;
  });
}

/** `npm ci` removes node_modules first, and would pull it from under emulators that run from it. */
function refuseUnderRunning() {
  const local = `${root}.local`;
  const sessions = existsSync(local) ? readdirSync(local) : [];
  const running = sessions.find((session) => isRunning(`${local}/${session}/launcher.pid`));
  if (!running) return;
  throw new Error(
    `package-lock.json has changed, but the session "${running}" of this checkout is running on the old packages: stop it, then run the same command again.`,
  );
}

/** @param {string} pidFile */
function isRunning(pidFile) {
  if (!existsSync(pidFile)) return false;
  try {
    process.kill(Number(readFileSync(pidFile, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} file @returns {Lock} */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function install() {
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
  writeFileSync(stampFile, lockSum());
}

/**
 * Under `npm start` npm names itself in the environment; the Node that runs it is the host's, since
 * the one in node_modules is about to be replaced.
 * @param {string[]} args
 * @returns {Promise<number>}
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
