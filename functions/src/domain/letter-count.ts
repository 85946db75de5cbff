import * as z from 'zod/mini';
import { DomainError } from './error.js';
import { dayOf, endOfDay } from './hanoi-day.js';
import { Instant } from './instant.js';
import { LETTERS_A_DAY, LETTERS_TO_ONE_A_DAY } from './invitation-limits.js';

/**
 * letterCounts/{uid}.{day}: how many invitation letters one person has caused on a day in Hanoi, over all
 * blocs. Whoever invites writes over the count that they read, so two at once never count as one.
 */
export const LetterCount = z.object({
  total: z.int().check(z.gte(1)),
  /** Letters by the hash of the address: an address stands only in the invitation that waits for it. */
  to: z.record(z.string(), z.int().check(z.gte(1))),
  /** When nothing asks for it any more, for the TTL policy. */
  expiresAt: Instant,
});
export type LetterCount = z.infer<typeof LetterCount>;

export function letterCountId(uid: string, at: Date): string {
  return `${uid}.${dayOf(at)}`;
}

/** The count with one letter more. Throws DomainError `too-many-letters` with the limit that is reached. */
export function oneMoreLetter(
  before: LetterCount | null,
  addressHash: string,
  at: Date,
): LetterCount {
  const total = (before?.total ?? 0) + 1;
  const toThis = (before?.to[addressHash] ?? 0) + 1;
  if (toThis > LETTERS_TO_ONE_A_DAY) {
    throw new DomainError('too-many-letters', { per: 'address', limit: LETTERS_TO_ONE_A_DAY });
  }
  if (total > LETTERS_A_DAY) {
    throw new DomainError('too-many-letters', { per: 'person', limit: LETTERS_A_DAY });
  }
  const to = { ...before?.to, [addressHash]: toThis };
  return { total, to, expiresAt: endOfDay(dayOf(at)) };
}
