import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** What the acts say of their letters, and the Auth emulator of its own: both carry a link to follow. */
const LETTER =
  /(Letter to \S+: [^\s"]+|To (?:verify|reset|sign in|recover)\b.*follow this link: \S+)/;

/** The letter that a line of the emulators' output is about, or null. */
export function letterIn(line: string): string | null {
  return LETTER.exec(line)?.[1] ?? null;
}

/** Nobody sends letters here: their links go where the person looks who has started the emulators. */
export function tellLetters(output: Readable, tell: (letter: string) => void): void {
  createInterface({ input: output }).on('line', (line) => {
    const letter = letterIn(line);
    if (letter !== null) tell(letter);
  });
}
