import * as z from 'zod/mini';
import { CriteriaFileProblem } from '../criteria-file.js';
import { CriteriaSection } from '../season-sections.js';
import { requiredText } from '../text.js';
import { seasonAddress } from './season-address.js';

/** 700 kB of file as base64: a season's criteria take a tenth of it. */
export const MAX_FILE_BASE64 = 940_000;

/** A preview: nothing is written. `content` is base64. */
export const ReadCriteriaFileRequest = z.strictObject({
  ...seasonAddress,
  name: requiredText(200),
  content: z.string().check(z.maxLength(MAX_FILE_BASE64), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
});
export type ReadCriteriaFileRequest = z.infer<typeof ReadCriteriaFileRequest>;

/** `tree` is null exactly when one of the problems is an error; it is in the form that `draftSeason` takes. */
export const ReadCriteriaFileAnswer = z.object({
  tree: z.nullable(CriteriaSection),
  problems: z.array(CriteriaFileProblem),
  /** How many more there are than are listed. */
  more: z.int(),
});
export type ReadCriteriaFileAnswer = z.infer<typeof ReadCriteriaFileAnswer>;
