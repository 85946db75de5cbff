import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runVisibly } from './child.ts';
import { type Counts, verdict } from './counts.ts';
import { tools } from './project.ts';

/** Runs one project of vitest.config.ts, its output shown, and counts its tests. */
export async function runVitest(
  project: string,
  env: NodeJS.ProcessEnv,
  folder: string,
  more: string[] = [],
): Promise<Counts> {
  const file = join(folder, `counts-${project}.json`);
  rmSync(file, { force: true });
  const exitCode = await runVisibly(
    tools.vitest,
    ['run', '--project', project, '--passWithNoTests=false', ...more],
    { env: { ...env, COUNT_FILE: file } },
  );
  const counted: Counts | undefined = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : undefined;
  return verdict(project, exitCode, counted);
}
