import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './project.ts';
import { ToldFailure } from './told-failure.ts';

interface Run {
  cwd?: string;
  env: NodeJS.ProcessEnv;
}

/** A Node script that shares our output and ends with this process at the latest. */
export function startVisibly(file: string, args: string[], { cwd = root, env }: Run): ChildProcess {
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return endWithUs(child);
}

/** The exit code of a Node script that shares our output; 1 if a signal ended it. */
export function runVisibly(file: string, args: string[], run: Run): Promise<number> {
  return exitOf(startVisibly(file, args, run));
}

/** The output of a Node script, which also goes to a log; a failure tells where that is. */
export async function runQuietly(
  what: string,
  file: string,
  args: string[],
  { cwd = root, env, log }: Run & { log: string },
): Promise<string> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithUs(child);
  writeFileSync(log, '');
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
    appendFileSync(log, data);
  });
  child.stderr.on('data', (data) => appendFileSync(log, data));
  if ((await exitOf(child)) !== 0) {
    throw new ToldFailure(`${what} failed: see ${relative(root, log)}.`);
  }
  return output;
}

export function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * tsc replaces itself by a native program that has no environment, so the mark by which a session's
 * processes are found is not enough; what we start ourselves we know by its number.
 */
function endWithUs<T extends ChildProcess>(child: T): T {
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}
