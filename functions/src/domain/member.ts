import * as z from 'zod/mini';
import { Slug } from './id.js';
import { optionalText, requiredText } from './text.js';
import { Validity } from './validity.js';

/**
 * blocs/{bloc}/members/{member}: one ministry or agency in the bloc. Public.
 * Ministries merge and are renamed: `successor` is the member that took over its work.
 */
export const Member = z.object({
  id: Slug,
  unit: requiredText(200),
  unitEn: requiredText(200),
  shortName: requiredText(20),
  successor: z.nullable(Slug),
  /** Where the entry comes from, or that it is illustrative; shown on the page. */
  note: optionalText(500),
  ...Validity.shape,
});
export type Member = z.infer<typeof Member>;
