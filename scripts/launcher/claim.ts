import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf } from './processes.ts';
import { inRoot } from './project.ts';
import { ToldFailure } from './told-failure.ts';

/** Claims the session `start`; its data has one owner at a time. */
export function claimStart(): void {
  const holder = claim('start');
  if (holder === undefined) return;
  throw new ToldFailure(
    `The emulators of this checkout are already up, in process ${holder}: stop that one first (their data has one owner).`,
  );
}

/** A session name that no other run of this checkout holds: `test`, else `test-2`, and so on. */
export function claimFreeName(base: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (claim(name) === undefined) return name;
  }
}

/** The process that holds the name, or undefined if it is ours from now until this process ends. */
function claim(name: string): number | undefined {
  const folder = inRoot('.local', name);
  const file = join(folder, 'launcher.pid');
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(file, { force: true }));
      return undefined;
    } catch {
      const holder = Number(readFileSync(file, 'utf8'));
      // After a crash the number may belong to something else by now.
      if (commandOf(holder).includes('scripts')) return holder;
      rmSync(file, { force: true });
    }
  }
}
