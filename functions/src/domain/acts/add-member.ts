import * as z from 'zod/mini';
import { memberFields } from './member-fields.js';
import { seasonAddress } from './season-address.js';

export const AddMemberRequest = z.strictObject({
  ...seasonAddress,
  ...memberFields,
  /** null = from now on. */
  validFrom: z.nullable(z.iso.datetime()),
});
export type AddMemberRequest = z.infer<typeof AddMemberRequest>;
