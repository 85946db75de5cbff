const quietFor = 2_000;
const againEvery = 15_000;

/** Shows that something longer than 2 s is going on, and how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  let again: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    console.log(`… ${what}`);
    again = setInterval(() => console.log(`… ${what}: ${seconds()} so far`), againEvery);
  }, quietFor);
  try {
    const result = await work();
    console.log(`✓ ${what} (${seconds()})`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(again);
  }
}
