/** The smallest sample that `share` of all samples do not exceed (nearest rank). Throws without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('a percentile of no samples');
  return value;
}

/** Events per second in the median round: one round in which the machine did something else says nothing. */
export function perSecond(rounds: readonly { count: number; ms: number }[]): number {
  return percentile(
    rounds.map(({ count, ms }) => count / (ms / 1000)),
    0.5,
  );
}
