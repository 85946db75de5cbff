import { QUERIES } from '@domain/query.js';
import {
  collection,
  type DocumentData,
  limit,
  orderBy,
  type Query,
  type QueryConstraint,
  query,
  where,
} from 'firebase/firestore';
import { db } from './editor-firestore.js';

/**
 * Builds a query of the domain's table, at the collection's path. The only file with `where` and
 * `orderBy`: production refuses a compound query without its index, and the table is what the test of
 * firestore.indexes.json reads.
 */
export function queryOf(
  name: keyof typeof QUERIES,
  path: string,
  values: readonly (string | null)[],
): Query<DocumentData> {
  const spec = QUERIES[name];
  const constraints: QueryConstraint[] = [];
  for (const [index, field] of spec.equal.entries())
    constraints.push(where(field, '==', values[index]));
  if ('within' in spec) constraints.push(where(spec.within[0], 'in', spec.within[1]));
  if ('orderBy' in spec) {
    for (const [field, direction] of spec.orderBy) constraints.push(orderBy(field, direction));
  }
  if ('limit' in spec) constraints.push(limit(spec.limit));
  return query(collection(db, path), ...constraints);
}
