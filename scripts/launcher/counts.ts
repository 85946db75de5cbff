export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const onePassed: Counts = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Counts = { passed: 0, failed: 1, skipped: 0 };

export function sum(all: Counts[]): Counts {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

export function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * What a suite is worth, from its exit code and what its reporter counted. No count, no tests, or a
 * failure that no test owns (an error outside a test, a crash on the way out) is one failure more.
 */
export function verdict(exitCode: number, counted: Counts | undefined): Counts {
  if (!counted) return oneFailed;
  const ran = counted.passed + counted.failed + counted.skipped;
  const unowned = ran === 0 || (exitCode !== 0 && counted.failed === 0);
  return unowned ? sum([counted, oneFailed]) : counted;
}
