import { logger } from 'firebase-functions';
import * as z from 'zod/mini';

/**
 * With `retry: true` an event whose handler fails comes again for a week. Stored data that breaks its
 * schema is broken at every retry: that is reported once and let go, everything else is tried again.
 */
export function retryable<Event>(
  name: string,
  handle: (event: Event) => Promise<void>,
): (event: Event) => Promise<void> {
  return async (event) => {
    try {
      await handle(event);
    } catch (error) {
      if (!(error instanceof z.core.$ZodError)) throw error;
      logger.error(`${name}: stored data breaks its schema`, error.issues);
    }
  };
}
