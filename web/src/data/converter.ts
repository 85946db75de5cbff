import { withDates } from '@domain/instant.js';
import type * as z from 'zod/mini';
import type { Raw } from './source.js';

/**
 * A document as its schema says, with `id` for the schemas that hold one. Schemas for reading are not
 * strict: a page that is older than the server ignores fields it does not know, and never writes them
 * away, as every write names single field paths.
 */
export function parse<T>(schema: z.ZodMiniType<T>, { id, data }: Raw): T {
  const plain = withDates(data);
  return schema.parse(typeof plain === 'object' && plain !== null ? { id, ...plain } : plain);
}
