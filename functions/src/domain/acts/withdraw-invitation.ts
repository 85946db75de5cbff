import * as z from 'zod/mini';
import { Email } from '../invitation.js';
import { seasonAddress } from './season-address.js';

export const WithdrawInvitationRequest = z.strictObject({ ...seasonAddress, email: Email });
export type WithdrawInvitationRequest = z.infer<typeof WithdrawInvitationRequest>;
