import type { QuerySpec } from '@domain/query.js';
import type { Firestore } from 'firebase/firestore';
import type { Stop } from './live.js';

/** One document as it came: nothing is known about `data` before a schema has read it. */
export type Raw = { id: string; data: unknown };

export type DocumentReading = { document: Raw | null; fromCache: boolean };
export type CollectionReading = { documents: Raw[]; fromCache: boolean };

/** Where live data comes from. Two Firestores can be behind it, see board-firestore.ts. */
export type Source = {
  document(
    path: string,
    next: (reading: DocumentReading) => void,
    fail: (error: unknown) => void,
  ): Stop;
  collection(
    path: string,
    next: (reading: CollectionReading) => void,
    fail: (error: unknown) => void,
    /** Only documents that hold one of these values, as the domain's table of queries says. */
    within?: QuerySpec['within'],
  ): Stop;
};

/** The functions come as an argument, as each of the two Firestores brings its own copy of them. */
type Sdk = Pick<
  typeof import('firebase/firestore'),
  'collection' | 'doc' | 'onSnapshot' | 'query' | 'where'
>;

/** With metadata changes, or losing the network would not be noticed until the next change. */
const OPTIONS = { includeMetadataChanges: true };

export function sourceOf(
  db: Firestore,
  { collection, doc, onSnapshot, query, where }: Sdk,
): Source {
  return {
    document: (path, next, fail) =>
      onSnapshot(
        doc(db, path),
        OPTIONS,
        (snapshot) => {
          const data = snapshot.data({ serverTimestamps: 'estimate' });
          next({
            document: data === undefined ? null : { id: snapshot.id, data },
            fromCache: snapshot.metadata.fromCache,
          });
        },
        fail,
      ),
    collection: (path, next, fail, within) =>
      onSnapshot(
        within === undefined
          ? collection(db, path)
          : query(collection(db, path), where(within[0], 'in', within[1])),
        OPTIONS,
        (snapshot) =>
          next({
            documents: snapshot.docs.map((each) => ({
              id: each.id,
              data: each.data({ serverTimestamps: 'estimate' }),
            })),
            fromCache: snapshot.metadata.fromCache,
          }),
        fail,
      ),
  };
}
