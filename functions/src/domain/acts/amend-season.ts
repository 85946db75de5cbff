import * as z from 'zod/mini';
import { SeasonSections } from '../season-sections.js';
import { requiredText } from '../text.js';
import { seasonAddress } from './season-address.js';

export const AmendSeasonRequest = z.strictObject({
  ...seasonAddress,
  revision: z.int().check(z.gte(1)),
  reason: requiredText(1000),
  sections: SeasonSections,
});
export type AmendSeasonRequest = z.infer<typeof AmendSeasonRequest>;

export const AmendSeasonAnswer = z.object({ revision: z.int() });
export type AmendSeasonAnswer = z.infer<typeof AmendSeasonAnswer>;
