import { readArguments } from './launcher/arguments.ts';
import { runVisibly } from './launcher/child.ts';
import { tools } from './launcher/project.ts';
import { ToldFailure, tellFailures } from './launcher/told-failure.ts';

// `npm run races -- --rounds 1000 --seed 1`: the races of `npm test`, as many rounds as you like. The launcher
// has started the Firestore emulator.
await tellFailures(async () => {
  const { rounds = '1000', seed = '1' } = readArguments({
    rounds: { type: 'string' },
    seed: { type: 'string' },
  });
  if (![rounds, seed].every((text) => /^[1-9]\d*$/.test(text))) {
    throw new ToldFailure('--rounds and --seed take whole numbers from 1 up.');
  }
  const env = { ...process.env, RACE_ROUNDS: rounds, RACE_SEED: seed };
  process.exit(await runVisibly(tools.vitest, ['run', '--project', 'races'], { env }));
});
