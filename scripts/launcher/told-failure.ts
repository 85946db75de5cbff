/** A failure whose message tells the person what to do; it is shown alone, without a stack trace. */
export class ToldFailure extends Error {
  override name = 'ToldFailure';
}

/** Runs a script's main function; a told failure ends it with its sentence, exit code 1. */
export async function tellFailures(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof ToldFailure ? `✗ ${error.message}` : error);
    process.exit(1);
  }
}
