/**
 * Value, floor, value, floor …: what else this machine does then falls on all alike. The first `warmUp` rounds
 * are not kept.
 */
export async function alternate<Name extends string, Sample>(
  rounds: number,
  contenders: Record<Name, (round: number) => Promise<Sample>>,
  warmUp = 2,
): Promise<Record<Name, Sample[]>> {
  const names = Object.keys(contenders) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Sample[]
  >;
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const name of names) {
      const sample = await contenders[name](round);
      if (round >= warmUp) samples[name].push(sample);
    }
  }
  return samples;
}
