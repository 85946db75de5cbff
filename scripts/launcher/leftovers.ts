import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './project.ts';

/** Every child of a session carries this variable, so that none can be left behind unseen. */
export const sessionVariable = 'KHOI_THI_DUA_SESSION';

export function sessionMark(name: string, pid: number | ''): string {
  return `${root}#${name}#${pid}`;
}

/**
 * Kills what a session started and did not end. firebase-tools puts Java into a process group of its
 * own, so neither the group nor the parent is a sure way to find it; the environment is.
 * @param pid of the launcher whose session it was
 */
export function killSession(name: string, pid: number): void {
  for (const child of processesMarked(sessionMark(name, pid))) kill(child.pid);
}

/** A launcher killed outright (kill -9) leaves its emulators running; the next one ends them. */
export function killOrphans(name: string): void {
  for (const { pid, mark } of processesMarked(sessionMark(name, ''))) {
    if (!isAlive(Number(mark.slice(mark.lastIndexOf('#') + 1)))) kill(pid);
  }
}

function processesMarked(start: string): { pid: number; mark: string }[] {
  return environments().flatMap(({ pid, text }) => {
    const mark = text.split(`${sessionVariable}=`)[1]?.split(/[\0\s]/)[0];
    return mark?.startsWith(start) && pid !== process.pid ? [{ pid, mark }] : [];
  });
}

function environments(): { pid: number; text: string }[] {
  if (existsSync('/proc/self/environ')) {
    return readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .map((entry) => ({ pid: Number(entry), text: read(`/proc/${entry}/environ`) }));
  }
  const lines = execFileSync('ps', ['-Eww', '-ax', '-o', 'pid=,command='], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return lines.split('\n').map((text) => ({ pid: Number.parseInt(text, 10), text }));
}

/** Empty for a process that is gone or somebody else's. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
}
