/** The smallest sample that `share` of all samples do not exceed (nearest rank). Throws without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('a percentile of no samples');
  return value;
}

/** Events per second over rounds of so many milliseconds each. */
export function perSecond(rounds: readonly { count: number; ms: number }[]): number {
  const count = rounds.reduce((sum, round) => sum + round.count, 0);
  const ms = rounds.reduce((sum, round) => sum + round.ms, 0);
  return count / (ms / 1000);
}
