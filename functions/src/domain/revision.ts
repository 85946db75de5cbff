import * as z from 'zod/mini';

/**
 * How often a piece of a draft was written; absent = never under a number, which counts as 0. Every write
 * carries the number that it read plus one, and the rules refuse any other: whoever has not seen the last
 * write cannot overwrite it. A sheet has one for each criterion, a nomination one for all its texts.
 */
export const Revision = z.optional(z.int().check(z.minimum(1)));
export type Revision = z.infer<typeof Revision>;
