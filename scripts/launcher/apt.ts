import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether we may install Debian packages without asking: root, on a system with apt. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function isAvailable(name: string): boolean {
  const policy = execFileSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return /^ {2}Candidate: (?!\(none\))/m.test(policy);
}

let listsAreFresh = false;

/**
 * Installs Debian packages where that needs nobody's permission; elsewhere, or when it fails, does
 * nothing: the caller looks again and tells what is missing.
 * @param choice `first`: the first of the names that this Debian has; `all`: each that it has.
 */
export function aptInstall(names: string[], choice: 'first' | 'all'): void {
  if (!mayInstall()) return;
  if (!listsAreFresh) {
    console.log('… Asking Debian for its package lists');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    listsAreFresh = true;
  }
  const available = names.filter(isAvailable);
  const chosen = choice === 'first' ? available.slice(0, 1) : available;
  if (chosen.length === 0) return;
  console.log(`… Installing with apt: ${chosen.join(', ')}`);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...chosen], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
