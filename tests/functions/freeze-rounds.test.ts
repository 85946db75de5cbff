import { expect, it } from 'vitest';
import { playRound, type Round, violations } from './freeze-rounds.ts';
// For its project and its check that there is an emulator.
import './stage.ts';

const ROUNDS = 30;
const LONG_ROUNDS = 10;
const TIMEOUT = 120_000;
const run = Date.now().toString(36);

async function playAll(
  name: string,
  count: number,
  presses: ('freeze' | 'unfreeze')[],
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const round = await playRound({ bloc: `${name}-${run}-${seed}`, seed, presses });
    expect(violations(round), `seed ${seed}`).toEqual([]);
    rounds.push(round);
  }
  return rounds;
}

it(
  `${ROUNDS} rounds of scoring during a freeze: no row shows or was written after it`,
  async () => {
    const rounds = await playAll('freeze', ROUNDS, ['freeze']);
    const isHeldBack = ({ board, standings }: Round) =>
      [...board].some(([unit, { total }]) => total !== standings.get(unit));
    // Every unit scores once more after the freeze: were nothing held back, the rounds would prove nothing.
    expect(rounds.filter(isHeldBack)).toHaveLength(ROUNDS);
  },
  TIMEOUT,
);

it(
  `${ROUNDS} rounds of scoring during an unfreeze: every row ends as its standing`,
  async () => {
    await playAll('unfreeze', ROUNDS, ['freeze', 'unfreeze']);
  },
  TIMEOUT,
);

it(
  `${LONG_ROUNDS} rounds of pressing five times: the board ends as the last press says`,
  async () => {
    const rounds = await playAll('presses', LONG_ROUNDS, [
      'freeze',
      'unfreeze',
      'freeze',
      'unfreeze',
      'freeze',
    ]);
    expect(rounds.every(({ freeze }) => freeze.at !== null)).toBe(true);
  },
  TIMEOUT,
);
