import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Uid } from '../id.js';
import type { Role, Seat } from '../seat.js';
import { isValidAt } from '../validity.js';
import { seasonAddress } from './season-address.js';

export const HandOverRequest = z.strictObject({
  ...seasonAddress,
  /** Whose seat gets the head's role. */
  next: Uid,
  /** Whose seat gets the deputy's role; null = the deputies stay as they are. */
  deputy: z.nullable(Uid),
});
export type HandOverRequest = z.infer<typeof HandOverRequest>;

/** How many seats end because nothing is left in them. */
export const HandOverAnswer = z.object({ ended: z.int() });
export type HandOverAnswer = z.infer<typeof HandOverAnswer>;

/** The roles of each seat that the hand-over changes, by uid; an empty list = the seat ends. */
export function rolesAfter(
  seats: readonly Seat[],
  { next, deputy }: Pick<HandOverRequest, 'next' | 'deputy'>,
  at: Date,
): Map<string, Role[]> {
  if (next === deputy) throw new DomainError('invalid-request', { fields: ['deputy'] });
  const inForce = seats.filter((seat) => isValidAt(seat, at));
  for (const uid of [next, deputy]) {
    if (uid !== null && !inForce.some(({ id }) => id === uid)) {
      throw new DomainError('not-found', { what: 'seat' });
    }
  }
  const changed = new Map<string, Role[]>();
  for (const { id, roles } of inForce) {
    const others = roles.filter((role) => role !== 'head' && role !== 'deputy');
    const leads = leadOf(id, roles, { next, deputy });
    const after = leads === null ? others : [...others, leads];
    if (after.length !== roles.length || after.some((role) => !roles.includes(role))) {
      changed.set(id, after);
    }
  }
  return changed;
}

/** Which of the two posts a person holds afterwards: never both. */
function leadOf(
  id: string,
  roles: readonly Role[],
  { next, deputy }: Pick<HandOverRequest, 'next' | 'deputy'>,
): 'head' | 'deputy' | null {
  if (id === next) return 'head';
  if (id === deputy) return 'deputy';
  return deputy === null && roles.includes('deputy') ? 'deputy' : null;
}
