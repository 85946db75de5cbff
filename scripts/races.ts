import { readArguments } from './launcher/arguments.ts';
import { runVisibly } from './launcher/child.ts';
import { tools } from './launcher/project.ts';
import { tellFailures } from './launcher/told-failure.ts';

// Some rounds in the emulator that races-session.ts has started.
await tellFailures(async () => {
  const { rounds = '1', seed = '1' } = readArguments({
    rounds: { type: 'string' },
    seed: { type: 'string' },
  });
  const env = { ...process.env, RACE_ROUNDS: rounds, RACE_SEED: seed };
  process.exit(await runVisibly(tools.vitest, ['run', '--project', 'races'], { env }));
});
