import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import type { Season } from '../season.js';
import type { Actor } from '../seat.js';
import { seasonAddress } from './season-address.js';

export const WriteCriteriaFileRequest = z.strictObject({
  ...seasonAddress,
  format: z.enum(['xlsx', 'csv']),
});
export type WriteCriteriaFileRequest = z.infer<typeof WriteCriteriaFileRequest>;

/** `content` is base64. */
export const WriteCriteriaFileAnswer = z.object({ name: z.string(), content: z.string() });
export type WriteCriteriaFileAnswer = z.infer<typeof WriteCriteriaFileAnswer>;

/** As the rules let a season be read: by everybody once it is adopted, before that within the bloc. */
export function requireReader({ seat, isCouncil }: Actor, { status }: Season): void {
  if (status === 'setup' && seat === null && !isCouncil) throw new DomainError('no-seat');
}
