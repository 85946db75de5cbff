import { readArguments } from './launcher/arguments.ts';
import { inRoot } from './launcher/project.ts';
import { runOnce } from './launcher/script-session.ts';
import { ToldFailure, tellFailures } from './launcher/told-failure.ts';

/** The emulator keeps what every round of each kind left behind: past some 600 it does little but collect garbage. */
const ROUNDS_PER_EMULATOR = 100;

// `npm run races -- --rounds 1000 --seed 1`: the races of `npm test`, as many rounds as you like.
await tellFailures(async () => {
  const { rounds = '1000', seed = '1' } = readArguments({
    rounds: { type: 'string' },
    seed: { type: 'string' },
  });
  if (![rounds, seed].every((text) => /^[1-9]\d*$/.test(text))) {
    throw new ToldFailure('--rounds and --seed take whole numbers from 1 up.');
  }
  const end = Number(seed) + Number(rounds);
  for (let from = Number(seed); from < end; from += ROUNDS_PER_EMULATOR) {
    const count = Math.min(ROUNDS_PER_EMULATOR, end - from);
    const args = ['--rounds', `${count}`, '--seed', `${from}`];
    const exitCode = await runOnce('races', inRoot('scripts/races.ts'), args, ['firestore']);
    if (exitCode !== 0) process.exit(exitCode);
  }
  process.exit(0);
});
