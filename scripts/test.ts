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
type Sessions = [Session, ...Session[]];
type Result = [name: string, Counts];

let functionsBuild: Promise<void> | undefined;

await tellFailures(async () => {
  onEnd();
  const options = readArguments({ only: { type: 'string' }, 'port-base': { type: 'string' } });
  const chosen = chosenSuites(options.only);
  const base = options['port-base'];
  const sessionsFor = sessionMaker(base === undefined ? undefined : readPortBase(base));

  const results: Result[] = [];
  const [first] = await sessionsFor(1);
  for (const suite of chosen.filter(({ needs }) => needs.length === 0)) {
    results.push([suite.name, await runSuite(suite, first)]);
  }
  // Suites that compute take turns; what mostly waits has emulators of its own beside them.
  const inTurn = chosen.filter(({ needs, sets }) => needs.length > 0 && sets === undefined);
  const apart = chosen.filter(({ sets }) => sets !== undefined);
  const lanes = await Promise.all([
    inTurn.length > 0 ? runEmulated(inTurn, [first]) : [],
    ...apart.map(async (suite) => runEmulated([suite], await sessionsFor(suite.sets ?? 1))),
  ]);
  results.push(...lanes.flat());

  console.log();
  for (const [name, counts] of results) console.log(`${name.padEnd(10)} ${summary(counts)}`);
  const total = sum(results.map(([, counts]) => counts));
  for (const failure of total.failures) console.log(`✗ ${failure}`);
  // The last line of all, whatever a killed emulator still has to say.
  process.once('exit', () => console.log(summary(total)));
  process.exit(total.failed > 0 ? 1 : 0);
});

/** The lanes share one build. */
function builtFunctions(session: Session): Promise<void> {
  functionsBuild ??= buildFunctions(session);
  return functionsBuild;
}

/** Opens sessions with ports of their own: free ones, or one set after the other from a base on. */
function sessionMaker(base: number | undefined) {
  const bases = new Set<number>();
  return async (count: number): Promise<Sessions> => {
    const sessions: Session[] = [];
    while (sessions.length < count) {
      const ports = base === undefined ? await freePorts() : portsFrom(base + 10 * bases.size);
      // Free still, as nothing listens yet, and yet not ours to take twice.
      if (bases.has(ports.hosting)) continue;
      bases.add(ports.hosting);
      await requireFree(ports, 'npm test');
      sessions.push(openSession(claimFreeName('test'), ports));
    }
    return sessions as Sessions;
  };
}

async function runEmulated(emulated: Suite[], sessions: Sessions): Promise<Result[]> {
  const needs = new Set<Emulator>(emulated.flatMap((suite) => suite.needs));
  const results: Result[] = [];
  try {
    if (needs.has('functions')) await builtFunctions(sessions[0]);
    for (const session of sessions) if (needs.has('hosting')) await buildWeb(session);
    const emulators = await step('Starting the emulators', () =>
      Promise.all(sessions.map((session) => startEmulators(session, [...needs]))),
    );
    for (const suite of emulated) results.push([suite.name, await runSuite(suite, ...sessions)]);
    await step('Stopping the emulators', () => Promise.all(emulators.map(({ stop }) => stop())));
  } catch (error) {
    tell(error);
    // A suite that could not start has failed.
    for (const { name } of emulated.slice(results.length))
      results.push([name, oneFailed(`${name}: could not start`)]);
  }
  return results;
}

async function runSuite(suite: Suite, ...sessions: Sessions): Promise<Counts> {
  console.log(`\n── ${suite.name}`);
  try {
    return await suite.run(...sessions);
  } catch (error) {
    tell(error);
    return oneFailed(`${suite.name}: could not run`);
  }
}

function tell(error: unknown): void {
  if (!(error instanceof ToldFailure)) throw error;
  console.error(`✗ ${error.message}`);
}
