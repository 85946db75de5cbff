import * as z from 'zod/mini';

/** The answer of an act that has nothing to tell beyond being done: the page sees the rest live. */
export const Done = z.object({});
export type Done = z.infer<typeof Done>;
