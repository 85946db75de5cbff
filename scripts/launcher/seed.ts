import { join } from 'node:path';
import { runQuietly } from './child.ts';
import { step } from './progress.ts';
import { inRoot } from './project.ts';
import type { Session } from './session.ts';

/** Brings the demo bloc in, or up to today; gives the lines that name the demo accounts. */
export function seed({ env, folder }: Pick<Session, 'env' | 'folder'>): Promise<string> {
  const log = join(folder, 'seed.log');
  return step('Seeding the demo bloc', () =>
    runQuietly('Seeding the demo bloc', inRoot('scripts/seed.ts'), [], { env, log }),
  );
}
