const HOST = process.env['FIRESTORE_EMULATOR_HOST'];
const TOLD_EVERY = 100;

export type Rounds = { project: string; rounds: number; from: number };

/**
 * Plays a round for each seed, on an empty project: at every query the emulator looks through all of a
 * project's documents, and the thousandth round would crawl.
 */
export async function inRounds(
  { project, rounds, from }: Rounds,
  play: (seed: number) => Promise<void>,
): Promise<void> {
  const documents = `emulator/v1/projects/${project}/databases/(default)/documents`;
  for (let seed = from; seed < from + rounds; seed += 1) {
    await play(seed);
    const answer = await fetch(`http://${HOST}/${documents}`, { method: 'DELETE' });
    if (!answer.ok) throw new Error(await answer.text());
    const played = seed - from + 1;
    if (played % TOLD_EVERY === 0) console.log(`${played} rounds`);
  }
}
