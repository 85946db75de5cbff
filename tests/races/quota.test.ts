import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '../../functions/src/store/database.js';
import { violations } from './checker.ts';
import { inRounds } from './in-rounds.ts';
import { rush, squeeze, turmoil } from './rounds.ts';
import { countThenWrite } from './wrong-claim.ts';

const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 20);
const SEED = Number(process.env['RACE_SEED'] ?? 1);
const ALL = { project: 'demo-races', rounds: ROUNDS, from: SEED };
const TIMEOUT = 60_000 + ROUNDS * 30_000;
const run = Date.now();

beforeAll(() => {
  process.env['GCLOUD_PROJECT'] = ALL.project;
  db();
});

describe('20 places', () => {
  it(
    `${ROUNDS} rounds of 200 at once: exactly 20 are accepted, each with one slot of its own`,
    async () => {
      await inRounds(ALL, async (seed) => {
        const plan = { bloc: `rush-${run}-${seed}`, seed, capacity: 20, size: 200 };
        const round = await rush(db(), plan);
        expect(violations(round), `seed ${seed}`).toEqual([]);
        const accepted = round.calls.filter(({ outcome }) => outcome === 'accepted');
        const places = new Set(accepted.map(({ place }) => place));
        expect({
          seed,
          accepted: accepted.length,
          places: places.size,
          slots: round.slots.size,
        }).toEqual({ seed, accepted: 20, places: 20, slots: 20 });
        expect(round.calls.filter(({ outcome }) => outcome === 'full')).toHaveLength(180);
      });
    },
    TIMEOUT,
  );

  it('fewer callers than places: all are accepted', async () => {
    const plan = { bloc: `few-${run}`, seed: SEED, capacity: 20, size: 15 };
    const round = await rush(db(), plan);
    expect(violations(round)).toEqual([]);
    expect(round.slots.size).toBe(15);
  });

  it(
    `${ROUNDS} rounds with withdrawals, repeated requests, callers who give up and a lossy network`,
    async () => {
      await inRounds(ALL, async (seed) => {
        const plan = { bloc: `turmoil-${run}-${seed}`, seed, capacity: 8, size: 60 };
        const round = await turmoil(db(), plan);
        expect(violations(round), `seed ${seed}`).toEqual([]);
      });
    },
    TIMEOUT,
  );

  it(
    `${ROUNDS} rounds while the number of places is lowered and raised`,
    async () => {
      await inRounds(ALL, async (seed) => {
        const plan = { bloc: `squeeze-${run}-${seed}`, seed, capacity: 12, size: 40 };
        const round = await squeeze(db(), plan);
        expect(violations(round), `seed ${seed}`).toEqual([]);
        const resized = round.commits.filter(({ kind }) => kind === 'capacity');
        expect(resized.length, `seed ${seed}`).toBeGreaterThan(0);
      });
    },
    TIMEOUT,
  );

  it('the checker fails the same rush when a claim counts and then writes', async () => {
    const plan = { bloc: `wrong-${run}`, seed: SEED, capacity: 20, size: 200 };
    const round = await rush(db(), plan, (arena) => countThenWrite(db(), arena));
    expect(violations(round)).not.toEqual([]);
    expect(round.submitted.size).toBeGreaterThan(20);
  });
});
