import type { QuerySpec } from '@domain/query.js';
import type * as z from 'zod/mini';
import { parse } from '../converter.js';
import { type LiveSignal, live } from '../live.js';
import { collectionOf, failed, maybeDocument, requiredDocument } from '../reading.js';
import { fromPublicSource } from './public-source.js';

export function publicDocument<T>(path: string, schema: z.ZodMiniType<T>): LiveSignal<T> {
  return live(
    path,
    fromPublicSource((source, next) =>
      source.document(path, requiredDocument(schema, next), failed(next)),
    ),
  );
}

/** A document that may not be there yet. */
export function publicMaybe<T>(path: string, schema: z.ZodMiniType<T>): LiveSignal<T | null> {
  return live(
    path,
    fromPublicSource((source, next) =>
      source.document(path, maybeDocument(schema, next), failed(next)),
    ),
  );
}

export function publicCollection<T>(
  path: string,
  schema: z.ZodMiniType<T>,
  within?: QuerySpec['within'],
): LiveSignal<T[]> {
  return live(
    within === undefined ? path : `${path}?${within}`,
    fromPublicSource((source, next) =>
      source.collection(
        path,
        collectionOf((raw) => parse(schema, raw), next),
        failed(next),
        within,
      ),
    ),
  );
}
