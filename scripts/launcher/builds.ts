import { join } from 'node:path';
import { runQuietly } from './child.ts';
import { step } from './progress.ts';
import { inRoot, tools } from './project.ts';
import type { Session } from './session.ts';

/** functions/src → functions/lib, what the emulator loads and production gets. */
export async function buildFunctions({ env, folder }: Pick<Session, 'env' | 'folder'>) {
  const log = join(folder, 'build-functions.log');
  await step('Building the functions', () =>
    runQuietly('Building the functions', tools.tsc, ['-b', 'functions'], { env, log }),
  );
}

/** A production build of the page; with VITE_EMULATORS in the environment it talks to those. */
export async function buildWeb({
  env,
  folder,
  webFolder,
}: Pick<Session, 'env' | 'folder' | 'webFolder'>) {
  const log = join(folder, 'build-web.log');
  const args = ['build', '--outDir', webFolder, '--emptyOutDir'];
  await step('Building the web app', () =>
    runQuietly('Building the web app', tools.vite, args, { cwd: inRoot('web'), env, log }),
  );
}
