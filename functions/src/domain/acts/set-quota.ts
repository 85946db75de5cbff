import * as z from 'zod/mini';
import { canonicalText } from '../canonical-text.js';
import { DomainError } from '../error.js';
import { Quota } from '../quota.js';
import type { Amendment, Season } from '../season.js';
import { enteredText } from '../text.js';
import { seasonAddress } from './season-address.js';

export const SetQuotaRequest = z.strictObject({
  ...seasonAddress,
  ...Quota.shape,
  /** Asked for once the season is adopted; before that nobody has been told a number. */
  reason: z.optional(enteredText(1000)),
  /** What stood when it was decided, null = a new award. Pages from before this was asked don't say it. */
  seen: z.optional(z.nullable(Quota)),
});
export type SetQuotaRequest = z.infer<typeof SetQuotaRequest>;

export const SetQuotaAnswer = z.object({ capacity: z.int(), taken: z.int() });
export type SetQuotaAnswer = z.infer<typeof SetQuotaAnswer>;

/** Which quota is set, from what (null = a new award) to what, and why. */
type QuotaChange = { before: Quota | null; after: Quota; reason: string | undefined };

/** Pure. Throws DomainError `stale-revision` where another quota stands than the one that was seen. */
export function requireSeen(before: Quota | null, { seen }: SetQuotaRequest): void {
  if (seen === undefined || canonicalText(seen) === canonicalText(before)) return;
  throw new DomainError('stale-revision');
}

/**
 * Pure. What a change of a quota has to stand in its season as; null: nothing differs, or nobody has been told
 * a number yet. Throws DomainError `reason-missing`; `nominee-kept`, as dossiers are drafted and handed in
 * for whom an adopted season's award is, and none could be handed in or mean the same after a change.
 */
export function amendmentFor(
  { status }: Season,
  { before, after, reason }: QuotaChange,
  at: Date,
): Amendment | null {
  if (status === 'setup') return null;
  if (reason === undefined) throw new DomainError('reason-missing');
  const { award: id, nominee, title, titleEn } = after;
  if (before !== null && before.nominee !== nominee)
    throw new DomainError('nominee-kept', { award: id });
  if (canonicalText(before) === canonicalText(after)) return null;
  return { at, reason, sections: ['quotas'], award: { id, title, titleEn } };
}

/** A nomination that has to move to a lower slot because its own is taken away. */
export type Move = { from: number; to: number };

/** What a new capacity changes: places to add, places to take away, slots to move down first. */
export type CapacityChange = { added: number[]; removed: number[]; moves: Move[] };

/**
 * Pure. `taken` are the slots held now. Slots stay within 1..capacity: those above the new capacity
 * move to the lowest free ones. Throws DomainError `below-taken` when there are more than fit.
 */
export function changeCapacity(
  before: number,
  after: number,
  taken: ReadonlySet<number>,
): CapacityChange {
  if (taken.size > after) throw new DomainError('below-taken', { taken: taken.size });
  const numbers = Array.from({ length: Math.max(before, after) }, (_, index) => index + 1);
  const free = numbers.filter((n) => n <= after && n <= before && !taken.has(n));
  const tooHigh = numbers.filter((n) => n > after && taken.has(n));
  return {
    added: numbers.filter((n) => n > before),
    removed: numbers.filter((n) => n > after),
    moves: tooHigh.flatMap((from, index) => {
      const to = free[index];
      return to === undefined ? [] : [{ from, to }];
    }),
  };
}
