import * as z from 'zod/mini';
import { Slug } from './id.js';
import { Instant } from './instant.js';
import { optionalText, requiredText } from './text.js';

export const MAX_CAPACITY = 100;

export const Capacity = z.int().check(z.gte(0), z.lte(MAX_CAPACITY));

/** A rule's source. Only a text that stands in docs/domain may be cited; anything else is a setting of the bloc. */
export const Citation = z.object({
  document: requiredText(200),
  article: optionalText(100),
  /** In force from / to, YYYY-MM-DD; `to` empty = still in force. */
  from: z.string().check(z.regex(/^([0-9]{4}-[0-9]{2}-[0-9]{2})?$/)),
  to: z.string().check(z.regex(/^([0-9]{4}-[0-9]{2}-[0-9]{2})?$/)),
});
export type Citation = z.infer<typeof Citation>;

/** Who can be nominated for the award. */
export const NomineeKind = z.enum(['collective', 'person']);
export type NomineeKind = z.infer<typeof NomineeKind>;

/** blocs/{bloc}/seasons/{year}/quotas/{award}: how many nominations of an award the bloc may send up. */
export const Quota = z.object({
  award: Slug,
  title: requiredText(200),
  titleEn: requiredText(200),
  nominee: NomineeKind,
  capacity: Capacity,
  /** In words: where the number comes from. */
  basis: optionalText(500),
  /** null = a setting of the bloc, shown as such, never as "the law says". */
  citation: z.nullable(Citation),
});
export type Quota = z.infer<typeof Quota>;

/**
 * quotas/{award}/slots/{n}, n = 1..capacity: exists only while claimed, created in one commit with the
 * acceptance of its nomination. Says nothing of the unit, as every seat holder may count slots.
 */
export const Slot = z.object({ nomination: z.string(), claimedAt: Instant });
export type Slot = z.infer<typeof Slot>;

/**
 * quotas/{award}/places/{n}: exists for each n ≤ capacity. A claim updates the place of its slot and
 * lowering the capacity deletes places, so that of the two only one can commit.
 */
export const Place = z.object({ claims: z.int().check(z.gte(0)) });
export type Place = z.infer<typeof Place>;

/**
 * A free place, looked for from `start` on and around, so that callers who start apart rarely meet.
 * Returns null when all are taken.
 */
export function freePlace(
  taken: ReadonlySet<number>,
  capacity: number,
  start: number,
): number | null {
  for (let step = 0; step < capacity; step += 1) {
    const place = ((start + step) % capacity) + 1;
    if (!taken.has(place)) return place;
  }
  return null;
}

/** A place to start looking from, spread evenly over ids (FNV-1a), the same on each retry. */
export function startFor(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
