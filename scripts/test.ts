import { readArguments } from './launcher/arguments.ts';
import { buildFunctions, buildWeb } from './launcher/builds.ts';
import { claimFreeName } from './launcher/claim.ts';
import { type Counts, oneFailed, sum, summary } from './launcher/counts.ts';
import { type Emulator, startEmulators } from './launcher/emulators.ts';
import { freePorts, portsFrom, readPortBase, requireFree } from './launcher/ports.ts';
import { step } from './launcher/progress.ts';
import { openSession, type Session } from './launcher/session.ts';
import { onEnd } from './launcher/signals.ts';
import { chosenSuites, type suites } from './launcher/suites.ts';
import { ToldFailure, tellFailures } from './launcher/told-failure.ts';

type Suite = (typeof suites)[number];

await tellFailures(async () => {
  onEnd();
  const options = readArguments({ only: { type: 'string' }, 'port-base': { type: 'string' } });
  const chosen = chosenSuites(options.only);
  const base = options['port-base'];
  const ports = base === undefined ? await freePorts() : portsFrom(readPortBase(base));
  await requireFree(ports, 'npm test');
  const session = openSession(claimFreeName('test'), ports);

  const results: [name: string, Counts][] = [];
  for (const suite of chosen.filter(({ needs }) => needs.length === 0)) {
    results.push([suite.name, await runSuite(suite, session)]);
  }
  const emulated = chosen.filter(({ needs }) => needs.length > 0);
  if (emulated.length > 0) results.push(...(await runEmulated(emulated, session)));

  console.log();
  for (const [name, counts] of results) console.log(`${name.padEnd(10)} ${summary(counts)}`);
  const total = sum(results.map(([, counts]) => counts));
  // The last line of all, whatever a killed emulator still has to say.
  process.once('exit', () => console.log(summary(total)));
  process.exit(total.failed > 0 ? 1 : 0);
});

async function runEmulated(emulated: Suite[], session: Session): Promise<[string, Counts][]> {
  const needs = new Set<Emulator>(emulated.flatMap((suite) => suite.needs));
  const results: [string, Counts][] = [];
  try {
    if (needs.has('functions')) await buildFunctions(session);
    if (needs.has('hosting')) await buildWeb(session);
    const emulators = await step('Starting the emulators', () =>
      startEmulators(session, [...needs]),
    );
    for (const suite of emulated) results.push([suite.name, await runSuite(suite, session)]);
    await step('Stopping the emulators', emulators.stop);
  } catch (error) {
    tell(error);
    // A suite that could not start has failed.
    for (const { name } of emulated.slice(results.length)) results.push([name, oneFailed]);
  }
  return results;
}

async function runSuite(suite: Suite, session: Session): Promise<Counts> {
  console.log(`\n── ${suite.name}`);
  try {
    return await suite.run(session);
  } catch (error) {
    tell(error);
    return oneFailed;
  }
}

function tell(error: unknown): void {
  if (!(error instanceof ToldFailure)) throw error;
  console.error(`✗ ${error.message}`);
}
