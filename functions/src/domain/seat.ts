import * as z from 'zod/mini';
import { Slug, Uid } from './id.js';
import { requiredText } from './text.js';
import { isValidAt, Validity } from './validity.js';

/**
 * What a seat lets its holder do, design.md §1. `head` is "Khối trưởng" on screen, as blocs name the seat
 * when they elect it; "Trưởng khối" stands only where a name follows ("Trưởng khối Thi đua các Bộ, …").
 */
export const Role = z.enum(['officer', 'leader', 'head', 'deputy', 'assessor']);
export type Role = z.infer<typeof Role>;

/** blocs/{bloc}/seats/{uid}: a person acts in a bloc for a member, with roles, between two dates. */
export const Seat = z.object({
  id: Uid,
  member: Slug,
  roles: z.array(Role).check(z.minLength(1), z.maxLength(5)),
  /** The post by which the person is named on screen ("Chuyên viên Bộ Nội vụ"), never a personal name in demo data. */
  post: requiredText(200),
  postEn: requiredText(200),
  ...Validity.shape,
  /**
   * Seconds since 1970: no sign-in before this moment carries the seat. Where somebody else had registered
   * the holder's address, the password that the holder then set ends that person's sessions; but a token
   * already issued lives on for up to an hour, and names the same uid (docs/decisions/0016). None in a
   * seat that was not claimed.
   */
  sessionsFrom: z.optional(z.int()),
});
export type Seat = z.infer<typeof Seat>;

/** council/{uid}: an official of the Central Council's standing body; stands above all blocs. */
export const CouncilSeat = z.object({
  id: Uid,
  post: requiredText(200),
  postEn: requiredText(200),
  ...Validity.shape,
  /** As in {@link Seat}; `npm run council` writes it. */
  sessionsFrom: z.optional(z.int()),
});
export type CouncilSeat = z.infer<typeof CouncilSeat>;

/** Who acts, as the decisions see it: at most one seat in the bloc and at most one in the Council, both valid now. */
export type Actor = { uid: string; seat: Seat | null; isCouncil: boolean };

export function actorAt(
  uid: string,
  seat: Seat | null,
  council: CouncilSeat | null,
  at: Date,
): Actor {
  return {
    uid,
    seat: seat !== null && isValidAt(seat, at) ? seat : null,
    isCouncil: council !== null && isValidAt(council, at),
  };
}

export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return actor.seat?.roles.some((role) => roles.includes(role)) ?? false;
}
