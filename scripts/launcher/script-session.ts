import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { buildFunctions, buildWeb } from './builds.ts';
import { runVisibly } from './child.ts';
import { claimFreeName } from './claim.ts';
import { type Emulator, startEmulators } from './emulators.ts';
import type { Codebase } from './firebase-config.ts';
import { freePorts } from './ports.ts';
import { step } from './progress.ts';
import { root } from './project.ts';
import { openSession, productionEnvironment, type Session } from './session.ts';
import { onEnd } from './signals.ts';
import { ToldFailure } from './told-failure.ts';

/** Runs a script in an emulator session of its own, passing on this process's arguments, and ends as it does. */
export async function runInSession(
  name: string,
  script: string,
  only: Emulator[],
  added: Codebase[] = [],
): Promise<never> {
  process.exit(await runOnce(name, script, process.argv.slice(2), only, added));
}

/** The exit code of a script in emulators that are started for it and stopped after it. */
export async function runOnce(
  name: string,
  script: string,
  args: string[],
  only: Emulator[],
  added: Codebase[] = [],
): Promise<number> {
  onEnd();
  if (!existsSync(script)) throw new ToldFailure(`${relative(root, script)} is missing.`);
  const session = openSession(claimFreeName(name), await freePorts(), added);
  await buildFunctions(session);
  if (only.includes('hosting')) await buildBothWebs(session);
  const emulators = await step('Starting the emulators', () => startEmulators(session, only));
  const exitCode = await runVisibly(script, args, { env: session.env });
  await emulators.stop();
  return exitCode;
}

/** The page that is served talks to the emulators; web/dist is the one whose size counts. */
async function buildBothWebs(session: Session): Promise<void> {
  await buildWeb(session);
  await buildWeb({ ...session, env: productionEnvironment(), webFolder: 'dist' });
}
