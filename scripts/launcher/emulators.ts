import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exitOf } from './child.ts';
import { emulatorJar } from './emulator-jar.ts';
import { javaFolder } from './java.ts';
import { killSession } from './leftovers.ts';
import { tellLetters } from './letters.ts';
import { projectId, root, tools } from './project.ts';
import type { Session } from './session.ts';
import { ToldFailure } from './told-failure.ts';

export type Emulator = 'auth' | 'functions' | 'firestore' | 'hosting';

export interface Emulators {
  /** Ends them, the data exported if they keep any, and nothing left running. */
  stop: () => Promise<void>;
  /** Calls back with each letter that is written from now on: nobody sends them. */
  onLetter: (tell: (letter: string) => void) => void;
  /** Resolves when they end, asked to or not. */
  ended: Promise<number>;
}

/** Long enough to export a season's data on a slow disk. */
const longestStop = 60_000;

/**
 * Seconds that a process of the Functions emulator may take to load the functions; then what waits for it
 * fails. A machine under load takes longer than its 30.
 */
const LONGEST_LOAD = '180';

/**
 * Starts the emulators and waits until they are ready: the one way for `npm start`, the tests and the
 * benchmark. Their words go to a log.
 * @param dataFolder where data is read from and, on a proper end, written to
 */
export async function startEmulators(
  session: Session,
  only: Emulator[],
  dataFolder?: string,
): Promise<Emulators> {
  const log = join(session.folder, 'emulators.log');
  const data = dataFolder ? [`--import=${dataFolder}`, `--export-on-exit=${dataFolder}`] : [];
  const child = spawn(
    process.execPath,
    [
      tools.firebase,
      'emulators:start',
      ...['--config', session.config, '--project', projectId, '--only', only.join(',')],
      ...data,
    ],
    {
      // Its own process group: the terminal's Ctrl-C must reach the launcher alone, which then ends
      // the emulators once. A second signal would make firebase-tools leave without exporting.
      detached: true,
      cwd: session.folder,
      env: emulatorEnvironment(session.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = exitOf(child);
  await whenReady(child, ended, log);
  return {
    ended,
    onLetter: (tell) => {
      if (child.stdout !== null) tellLetters(child.stdout, tell);
    },
    stop: () => stop(child, ended, session),
  };
}

function emulatorEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const jar = emulatorJar();
  return {
    ...env,
    TMPDIR: ownTemporaryFolder(),
    PATH: [javaFolder(), env['PATH']].join(delimiter),
    FUNCTIONS_DISCOVERY_TIMEOUT: LONGEST_LOAD,
    ...(jar ? { FIRESTORE_EMULATOR_BINARY_PATH: jar } : {}),
  };
}

/**
 * firebase-tools finds "its" emulators again by a file in the temporary folder that is named after the
 * project alone. Two runs that share the folder share that file, and the one that ends exports the
 * other's data over its own.
 */
function ownTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khoi-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function whenReady(child: ChildProcess, ended: Promise<number>, log: string): Promise<void> {
  const file = createWriteStream(log);
  child.stdout?.pipe(file, { end: false });
  child.stderr?.pipe(file, { end: false });
  let text = '';
  const ready = new Promise<'ready'>((resolve) => {
    child.stdout?.on('data', function listen(data) {
      text += data;
      if (!text.includes('All emulators ready')) return;
      child.stdout?.off('data', listen);
      resolve('ready');
    });
  });
  const first = await Promise.race([ready, ended]);
  const where = relative(root, log);
  if (first !== 'ready') {
    throw new ToldFailure(`The emulators ended before they were ready: see ${where}.`);
  }
  // firebase-tools only warns, and would serve a page whose every call fails.
  if (readFileSync(log, 'utf8').includes('Failed to load function definition')) {
    throw new ToldFailure(`The emulator could not load the functions: see ${where}.`);
  }
}

async function stop(child: ChildProcess, ended: Promise<number>, session: Session): Promise<void> {
  child.kill('SIGINT');
  await Promise.race([ended, sleep(longestStop, undefined, { ref: false })]);
  killSession(session.name, process.pid);
}
