import * as z from 'zod/mini';
import { Slug } from './id.js';
import { optionalText, requiredText } from './text.js';

/** blocs/{bloc}/seasons/{year}/movements/{id}: an emulation movement (phong trào thi đua). Public. */
export const Movement = z.object({
  title: requiredText(500),
  titleEn: requiredText(500),
  /** Unit that launched it. */
  member: Slug,
  /** Where we know it from. */
  source: optionalText(500),
});
export type Movement = z.infer<typeof Movement>;
