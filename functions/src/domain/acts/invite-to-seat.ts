import * as z from 'zod/mini';
import { Slug } from '../id.js';
import { Email } from '../invitation.js';
import { seasonAddress } from './season-address.js';
import { seatFields } from './seat-fields.js';

export const InviteToSeatRequest = z.strictObject({
  ...seasonAddress,
  email: Email,
  member: Slug,
  ...seatFields,
});
export type InviteToSeatRequest = z.infer<typeof InviteToSeatRequest>;
