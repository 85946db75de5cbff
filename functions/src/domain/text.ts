import * as z from 'zod/mini';

/** Text that must say something, at most `max` code points. */
export function requiredText(max: number) {
  return z.string().check(z.minLength(1), z.maxLength(max));
}

/** Text that may be empty. */
export function optionalText(max: number) {
  return z.string().check(z.maxLength(max));
}

/**
 * Text as an act takes it in: without blanks around it and composed (NFC), because a keyboard or a file
 * may spell "ế" in three characters and the same word must be the same text. Counted after that.
 * Not for drafts: the rules, which cannot compose, must count what is stored.
 */
export function enteredText(max: number, min = 1) {
  return z.string().check(z.trim(), z.normalize('NFC'), z.minLength(min), z.maxLength(max));
}

const MAX_DEPTH = 20;

/**
 * Copies plain data with every text in it composed (NFC). A Mac sends Vietnamese decomposed: the same to the
 * eye, another text to whoever compares, sorts or hashes it. What lies too deep to be a request stays as it is.
 */
export function inNfc(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((each) => inNfc(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.normalize('NFC'), inNfc(each, depth + 1)]),
  );
}
