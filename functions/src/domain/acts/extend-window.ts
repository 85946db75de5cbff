import * as z from 'zod/mini';
import { Slug } from '../id.js';
import { requiredText } from '../text.js';
import { Activity } from '../window.js';
import { seasonAddress } from './season-address.js';

/** `until` null takes the unit's extension away again. */
export const ExtendWindowRequest = z.strictObject({
  ...seasonAddress,
  activity: Activity,
  member: Slug,
  until: z.nullable(z.iso.datetime()),
  reason: requiredText(500),
});
export type ExtendWindowRequest = z.infer<typeof ExtendWindowRequest>;

/** When the window now closes for the unit. */
export const ExtendWindowAnswer = z.object({ closesAt: z.iso.datetime(), revision: z.int() });
export type ExtendWindowAnswer = z.infer<typeof ExtendWindowAnswer>;
