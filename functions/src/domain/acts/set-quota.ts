import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Quota } from '../quota.js';
import { seasonAddress } from './season-address.js';

export const SetQuotaRequest = z.strictObject({ ...seasonAddress, ...Quota.shape });
export type SetQuotaRequest = z.infer<typeof SetQuotaRequest>;

export const SetQuotaAnswer = z.object({ capacity: z.int(), taken: z.int() });
export type SetQuotaAnswer = z.infer<typeof SetQuotaAnswer>;

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
