import { browserPath } from './browser.ts';
import { checks } from './checks.ts';
import type { Counts } from './counts.ts';
import type { Emulator } from './emulators.ts';
import { seed } from './seed.ts';
import { addressesIn, type Session } from './session.ts';
import { ToldFailure } from './told-failure.ts';
import { runVitest } from './vitest.ts';

interface Suite {
  name: string;
  needs: Emulator[];
  /** Sets of emulators of its own that its files are spread over; without it, the set that suites take turns at. */
  sets?: number;
  run: (...sessions: [Session, ...Session[]]) => Promise<Counts>;
}

const check = (name: keyof typeof checks): Suite => ({
  name,
  needs: [],
  run: ({ env, folder }) => checks[name](env, folder),
});

const onEmulators = (name: string, needs: Emulator[]): Suite => ({
  name,
  needs,
  run: ({ env, folder }) => runVitest(name, env, folder),
});

/** Everything `npm test` runs, in order. */
export const suites: Suite[] = [
  check('lint'),
  check('types'),
  check('unit'),
  onEmulators('rules', ['firestore']),
  onEmulators('functions', ['auth', 'functions', 'firestore']),
  onEmulators('races', ['firestore']),
  {
    name: 'e2e',
    needs: ['auth', 'functions', 'firestore', 'hosting'],
    // A browser's test mostly waits: for a minute of idleness, for somebody to be gone.
    sets: 2,
    run: async (first, ...others) => {
      const sessions = [first, ...others];
      for (const session of sessions) await seed(session);
      const env = {
        ...first.env,
        CHROMIUM_PATH: browserPath(),
        EMULATOR_SETS: JSON.stringify(sessions.map(({ env }) => addressesIn(env))),
      };
      return await runVitest('e2e', env, first.folder, [`--maxWorkers=${sessions.length}`]);
    },
  },
];

/** The suites that `--only` names, or all. */
export function chosenSuites(only: string | undefined): Suite[] {
  if (only === undefined) return suites;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    const known = suites.map((suite) => suite.name).join(', ');
    throw new ToldFailure(`There is no suite "${unknown}": --only takes some of ${known}.`);
  }
  return suites.filter(({ name }) => names.includes(name));
}
