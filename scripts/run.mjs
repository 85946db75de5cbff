// The door of every npm script: Node built-ins only, because on a fresh clone nothing is installed.
// It installs what is missing and hands over to Node 24, which runs the TypeScript files as they are.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, node24 } from './install.mjs';

const [command = '', ...args] = process.argv.slice(2);
const script = fileURLToPath(new URL(`${command}.ts`, import.meta.url));

/** @param {string} sentence */
function fail(sentence) {
  console.error(`✗ ${sentence}`);
  process.exit(1);
}

if (!/^[a-z-]+$/.test(command) || !existsSync(script)) {
  fail(`There is no script "${command}"; \`npm run\` lists what there is.`);
}

try {
  await ensureInstalled();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

if (process.env['npm_lifecycle_event']) endWithNpm();
if (Number.parseInt(process.versions.node, 10) >= 24) {
  process.argv.splice(1, 2, script);
  await import(script);
} else {
  const child = spawn(node24, [script, ...args], { stdio: 'inherit' });
  // Ctrl-C in a terminal reaches the child by itself as well; it takes a second one in its stride.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** npm killed outright passes no signal on; without it nobody could end us any more. */
function endWithNpm() {
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
