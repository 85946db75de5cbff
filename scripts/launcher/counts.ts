export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, a line each: they are said again at the end, below thousands of lines. */
  failures: readonly string[];
}

const none: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
export const onePassed: Counts = { ...none, passed: 1 };

export function oneFailed(what: string): Counts {
  return { ...none, failed: 1, failures: [what] };
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { passed, failed, skipped, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
    }),
    none,
  );
}

export function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * What a suite is worth, from its exit code and what its reporter counted. No count, no tests, or a
 * failure that no test owns (an error outside a test, a crash on the way out) is one failure more.
 */
export function verdict(suite: string, exitCode: number, counted: Counts | undefined): Counts {
  if (!counted) return oneFailed(`${suite}: ended without a report`);
  const ran = counted.passed + counted.failed + counted.skipped;
  if (ran === 0) return oneFailed(`${suite}: no test`);
  if (exitCode === 0 || counted.failed > 0) return counted;
  return sum([counted, oneFailed(`${suite}: a failure outside its tests`)]);
}
