import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CountReporter } from './tests/reporter/count-reporter.ts';
import { LongestFirst } from './tests/reporter/longest-first.ts';

const domain = fileURLToPath(new URL('functions/src/domain/', import.meta.url));

const setups: Record<string, string[]> = {
  unit: ['tests/unit/leave-nothing.ts'],
  functions: ['tests/functions/fresh-project.ts'],
  e2e: ['tests/e2e/emulator-set.ts'],
};

// Suites that share one emulator run their files one after the other: they would see each
// other's documents, and parallel transactions on one emulator end in lock timeouts. The files of
// e2e are spread over as many workers as it was given sets of emulators, see tests/e2e/emulator-set.ts.
// The many files of unit, rules and functions share processes: loading the same anew took longer than their tests.
const suite = (name: string, timeout: number) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    fileParallelism: name === 'unit' || name === 'e2e',
    // The files of an e2e worker share one browser; each begins by resetDemo. Those of rules and functions
    // share a connection.
    isolate: name === 'races',
    setupFiles: setups[name] ?? [],
    testTimeout: timeout,
    hookTimeout: Math.max(timeout, 30_000),
  },
});

export default defineConfig({
  resolve: { alias: { '@domain/': domain } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', new CountReporter()],
    sequence: { sequencer: LongestFirst },
    projects: [
      suite('unit', 10_000),
      suite('rules', 60_000),
      suite('functions', 60_000),
      suite('races', 300_000),
      suite('e2e', 90_000),
    ],
  },
});
