import * as z from 'zod/mini';
import { Instant } from './instant.js';

/** Half-open span of time: from `validFrom` on, up to but without `validTo`; `null` = no end known. */
export const Validity = z.object({ validFrom: Instant, validTo: z.nullable(Instant) });
export type Validity = z.infer<typeof Validity>;

export function isValidAt({ validFrom, validTo }: Validity, at: Date): boolean {
  return validFrom <= at && (validTo === null || at < validTo);
}
