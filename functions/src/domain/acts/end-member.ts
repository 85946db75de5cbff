import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Slug } from '../id.js';
import type { Member } from '../member.js';
import { seasonAddress } from './season-address.js';

export const EndMemberRequest = z.strictObject({
  ...seasonAddress,
  member: Slug,
  /** The unit is a member up to but without this moment. */
  validTo: z.iso.datetime(),
  /** Member of the bloc that takes over its work; null = none. */
  successor: z.nullable(Slug),
});
export type EndMemberRequest = z.infer<typeof EndMemberRequest>;

/** How many seats end with it. */
export const EndMemberAnswer = z.object({ seats: z.int() });
export type EndMemberAnswer = z.infer<typeof EndMemberAnswer>;

/**
 * The successor and those that come after it, in order. Throws DomainError unless the successor is another
 * member that does not, in turn, go back to this one.
 */
export function requireSuccessor(
  members: ReadonlyMap<string, Pick<Member, 'successor'>>,
  member: string,
  successor: string | null,
): string[] {
  const seen = new Set([member]);
  for (let next = successor; next !== null; next = members.get(next)?.successor ?? null) {
    if (seen.has(next)) throw new DomainError('invalid-request', { fields: ['successor'] });
    if (!members.has(next)) throw new DomainError('not-found', { what: 'member' });
    seen.add(next);
  }
  return [...seen].slice(1);
}
