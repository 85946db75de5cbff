import * as z from 'zod/mini';
import { memberFields } from './member-fields.js';
import { seasonAddress } from './season-address.js';

/** Names and note only: dates and successor say what happened, and `endMember` sets them. */
export const ReviseMemberRequest = z.strictObject({ ...seasonAddress, ...memberFields });
export type ReviseMemberRequest = z.infer<typeof ReviseMemberRequest>;
