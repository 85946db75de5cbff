import { rmSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { claimStart } from './claim.ts';
import type { Emulators } from './emulators.ts';
import { readFirebaseConfig } from './firebase-config.ts';
import { killOrphans } from './leftovers.ts';
import { type Ports, portsFrom, portsOf, readPortBase, requireFree } from './ports.ts';
import { step } from './progress.ts';
import { inRoot } from './project.ts';
import { openSession, type Session } from './session.ts';
import { onEnd } from './signals.ts';
import { ToldFailure } from './told-failure.ts';

/** Where `npm start` and `npm run dev` keep the emulators' data between runs. */
export const dataFolder = inRoot('.emulator-data');

interface Served {
  emulators: Emulators;
  /** What to print once everything answers. */
  ready: string;
}

/** Brings a session up, says it is ready, and keeps it until somebody ends it. */
export async function serve(
  command: string,
  bringUp: (session: Session) => Promise<Served>,
): Promise<void> {
  const end = onEnd();
  const options = readArguments({ 'port-base': { type: 'string' }, fresh: { type: 'boolean' } });
  const ports = chosenPorts(options['port-base']);
  // `npm run dev` and `npm start` share one session: one data folder, one set of ports.
  claimStart();
  await killOrphans();
  await requireFree(ports, command);
  if (options.fresh) rmSync(dataFolder, { recursive: true, force: true });

  const { emulators, ready } = await bringUp(openSession('start', ports));
  // Only complete data may replace what is stored, so an earlier end does not export.
  end.gently();
  console.log(ready);
  emulators.onLetter((letter) => console.log(letter));
  await Promise.race([end.asked, emulators.ended.then(tellUnasked)]);
  await step('Saving the data and stopping', emulators.stop);
  process.exit(0);
}

function chosenPorts(base: string | undefined): Ports {
  return base === undefined ? portsOf(readFirebaseConfig()) : portsFrom(readPortBase(base));
}

function tellUnasked(): never {
  throw new ToldFailure('The emulators ended by themselves: see .local/start/emulators.log.');
}
