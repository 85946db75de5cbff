import type * as z from 'zod/mini';
import { parse } from './converter.js';
import { failureOf } from './failure.js';
import type { Live, Next, Stop } from './live.js';
import type { CollectionReading, DocumentReading, Raw } from './source.js';

function attempt<T>(read: () => Live<T>): Live<T> {
  try {
    return read();
  } catch {
    // A document that its schema does not know is a fault, and is said as one; half of it would mislead.
    return { state: 'failed', code: 'unknown' };
  }
}

/** A document that may not be there yet. */
export function maybeDocument<T>(schema: z.ZodMiniType<T>, next: Next<T | null>) {
  return ({ document, fromCache }: DocumentReading): void => {
    if (document === null) next({ state: 'ready', data: null, fromCache }, fromCache);
    else next(attempt(() => ({ state: 'ready', data: parse(schema, document), fromCache })));
  };
}

/** So long a document that was there may be missing before it is called gone. */
export const GONE_MS = 1_000;

/**
 * For a document that this page may have made itself: a listener that began before the server had it can say for a
 * moment that there is none (firebase-js-sdk#5768). What stays away is gone.
 */
export function slowToGo<T>(next: Next<T | null>): { next: Next<T | null>; stop: Stop } {
  let wasThere = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    next(live, isHollow) {
      clearTimeout(waiting);
      const isThere = live.state === 'ready' && live.data !== null;
      if (wasThere && live.state === 'ready' && !isThere)
        waiting = setTimeout(() => next(live, isHollow), GONE_MS);
      else next(live, isHollow);
      wasThere ||= isThere;
    },
    stop: () => clearTimeout(waiting),
  };
}

/** A document that has to be there. */
export function requiredDocument<T>(schema: z.ZodMiniType<T>, next: Next<T>) {
  return ({ document, fromCache }: DocumentReading): void => {
    if (document === null) next({ state: 'failed', code: 'not-found' }, fromCache);
    else next(attempt(() => ({ state: 'ready', data: parse(schema, document), fromCache })));
  };
}

/** `read` makes one item of one document. */
export function collectionOf<T>(read: (raw: Raw) => T, next: Next<T[]>) {
  return ({ documents, fromCache }: CollectionReading): void => {
    const isHollow = fromCache && documents.length === 0;
    next(
      attempt(() => ({ state: 'ready', data: documents.map(read), fromCache })),
      isHollow,
    );
  };
}

export function failed<T>(next: Next<T>) {
  return (error: unknown): void => next({ state: 'failed', code: failureOf(error) });
}
