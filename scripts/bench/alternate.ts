/**
 * Value, floor, value, floor …: what else this machine does then falls on both alike. The first `warmUp`
 * pairs are not kept.
 */
export async function alternate<A, B>(
  pairs: number,
  value: (index: number) => Promise<A>,
  floor: (index: number) => Promise<B>,
  warmUp = 2,
): Promise<{ values: A[]; floors: B[] }> {
  const values: A[] = [];
  const floors: B[] = [];
  for (let index = -warmUp; index < pairs; index += 1) {
    const measured = await value(index + warmUp);
    const bare = await floor(index + warmUp);
    if (index < 0) continue;
    values.push(measured);
    floors.push(bare);
  }
  return { values, floors };
}
