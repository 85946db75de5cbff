import { runVisibly } from './child.ts';
import { type Counts, oneFailed, onePassed } from './counts.ts';
import { tools } from './project.ts';
import { runVitest } from './vitest.ts';

/** What `npm run check` runs: no emulators, seconds. Lint and types count as one test each. */
export const checks = {
  lint: (env) => asOneTest('lint', tools.biome, ['check', '--error-on-warnings'], env),
  types: (env) => asOneTest('types', tools.tsc, ['-b'], env),
  unit: (env, folder) => runVitest('unit', env, folder),
} satisfies Record<string, (env: NodeJS.ProcessEnv, folder: string) => Promise<Counts>>;

async function asOneTest(
  name: string,
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<Counts> {
  return (await runVisibly(file, args, { env })) === 0 ? onePassed : oneFailed(name);
}
