import type { Query } from 'firebase-admin/firestore';
import type * as z from 'zod/mini';
import { QUERIES, type QuerySpec } from '../domain/query.js';
import { db } from './database.js';
import { parseSnapshot, type Stored } from './read.js';

/** The documents of a query of the domain's table, at the collection's path, in its order. */
export async function readQuery<T>(
  name: keyof typeof QUERIES,
  path: string,
  values: readonly string[],
  schema: z.ZodMiniType<T>,
): Promise<Stored<T>[]> {
  const spec: QuerySpec = QUERIES[name];
  let query: Query = db().collection(path);
  for (const [index, field] of spec.equal.entries())
    query = query.where(field, '==', values[index]);
  for (const [field, direction] of spec.orderBy ?? []) query = query.orderBy(field, direction);
  if (spec.limit !== undefined) query = query.limit(spec.limit);
  const { docs } = await query.get();
  return docs.flatMap((snapshot) => parseSnapshot(snapshot, schema) ?? []);
}
