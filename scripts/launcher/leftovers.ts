import { setTimeout as sleep } from 'node:timers/promises';
import { environments, isAlive, kill } from './processes.ts';
import { root } from './project.ts';

/** Without a space, at which a process list is cut. */
const checkout = encodeURIComponent(root);

/** Every child of a session carries this variable, so that none can be left behind unseen. */
export const sessionVariable = 'KHOI_THI_DUA_SESSION';

export function sessionMark(name: string, pid: number): string {
  return `${checkout}#${name}#${pid}`;
}

/**
 * Kills what a session started and did not end. firebase-tools puts Java into a process group of its
 * own, so neither the group nor the parent is a sure way to find it; the environment is.
 * @param launcher the process whose session it was
 */
export function killSession(name: string, launcher: number): void {
  for (const { pid, mark } of markedProcesses()) {
    if (mark === sessionMark(name, launcher)) kill(pid);
  }
}

/** A launcher killed outright (kill -9) leaves its emulators running; the next one ends them. */
export async function killOrphans(): Promise<void> {
  const orphans = markedProcesses().filter(({ mark }) => {
    const [where, , launcher] = mark.split('#');
    return where === checkout && !isAlive(Number(launcher));
  });
  for (const { pid } of orphans) kill(pid);
  // Their ports are free once they are gone.
  for (let wait = 0; wait < 50 && orphans.some(({ pid }) => isAlive(pid)); wait++) await sleep(100);
}

function markedProcesses(): { pid: number; mark: string }[] {
  return environments().flatMap(({ pid, text }) => {
    const mark = text.split(`${sessionVariable}=`)[1]?.split(/[\0\s]/)[0];
    return mark && pid !== process.pid ? [{ pid, mark }] : [];
  });
}
