import type { DocumentData, Query } from 'firebase/firestore';
import { onSnapshot } from 'firebase/firestore';
import type * as z from 'zod/mini';
import { parse } from './converter.js';
import { source } from './editor-firestore.js';
import { type LiveSignal, live } from './live.js';
import { collectionOf, failed, maybeDocument, slowToGo } from './reading.js';
import type { Raw } from './source.js';

export function editorDocument<T>(path: string, schema: z.ZodMiniType<T>): LiveSignal<T | null> {
  return live(path, (next) => source.document(path, maybeDocument(schema, next), failed(next)));
}

/** One that may have been made here, a moment ago. */
export function editorOwnDocument<T>(path: string, schema: z.ZodMiniType<T>): LiveSignal<T | null> {
  return live(path, (next) => {
    const slow = slowToGo(next);
    const stop = source.document(path, maybeDocument(schema, slow.next), failed(next));
    return () => {
      stop();
      slow.stop();
    };
  });
}

/** How many documents a collection holds, live. Nothing in them is read. */
export function editorCount(path: string): LiveSignal<number> {
  return live(`${path}#count`, (next) =>
    source.collection(
      path,
      ({ documents, fromCache }) =>
        next(
          { state: 'ready', data: documents.length, fromCache },
          fromCache && documents.length === 0,
        ),
      failed(next),
    ),
  );
}

/** `key` names the query with its values: one listener for all who ask the same. */
export function editorQuery<T>(
  key: string,
  query: () => Query<DocumentData>,
  read: (raw: Raw) => T,
): LiveSignal<T[]> {
  return live(key, (next) => {
    const tell = collectionOf(read, next);
    return onSnapshot(
      query(),
      { includeMetadataChanges: true },
      ({ docs, metadata }) =>
        tell({
          documents: docs.map((each) => ({
            id: each.id,
            data: each.data({ serverTimestamps: 'estimate' }),
          })),
          fromCache: metadata.fromCache,
        }),
      failed(next),
    );
  });
}

/** For schemas that do not hold their id: nominations. */
export function withId<T extends object>(schema: z.ZodMiniType<T>) {
  return (raw: Raw): T & { id: string } => ({ ...parse(schema, raw), id: raw.id });
}
