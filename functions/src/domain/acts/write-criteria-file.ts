import * as z from 'zod/mini';
import { seasonAddress } from './season-address.js';

export const WriteCriteriaFileRequest = z.strictObject({
  ...seasonAddress,
  format: z.enum(['xlsx', 'csv']),
});
export type WriteCriteriaFileRequest = z.infer<typeof WriteCriteriaFileRequest>;

/** `content` is base64. */
export const WriteCriteriaFileAnswer = z.object({ name: z.string(), content: z.string() });
export type WriteCriteriaFileAnswer = z.infer<typeof WriteCriteriaFileAnswer>;
