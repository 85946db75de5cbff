import * as z from 'zod/mini';
import { Slug } from '../id.js';
import { InvitationSecret } from '../invitation.js';
import { seasonAddress } from './season-address.js';

/** For whom is not asked: the verified address of the caller says it. */
export const ClaimSeatRequest = z.strictObject({
  ...seasonAddress,
  /** Out of the link in the letter. */
  secret: InvitationSecret,
});
export type ClaimSeatRequest = z.infer<typeof ClaimSeatRequest>;

export const ClaimSeatAnswer = z.object({ member: Slug });
export type ClaimSeatAnswer = z.infer<typeof ClaimSeatAnswer>;
