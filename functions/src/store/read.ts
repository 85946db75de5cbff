import type { DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type * as z from 'zod/mini';
import { withDates } from '../domain/instant.js';
import { db } from './database.js';

/** A parsed document and the moment of the write that made it: the precondition of whatever depends on it. */
export type Stored<T> = { data: T; updateTime: Timestamp };

type Batch = { paths: Set<string>; snapshots: Promise<Map<string, DocumentSnapshot>> };

let forming: Batch | undefined;

/**
 * One instance serves up to 80 acts at once, and most of them read the same season and quota. Reads asked
 * for in one turn of the event loop go out as one request that names each document once. Every caller
 * still gets a state read after it asked, so nothing is ever answered from a memory.
 */
function snapshotOf(path: string): Promise<DocumentSnapshot> {
  forming ??= formBatch();
  const batch = forming;
  batch.paths.add(path);
  return batch.snapshots.then((snapshots) => {
    const snapshot = snapshots.get(path);
    if (snapshot === undefined) throw new Error(`no answer for ${path}`);
    return snapshot;
  });
}

function formBatch(): Batch {
  const paths = new Set<string>();
  const snapshots = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    forming = undefined;
    const found = await db().getAll(...[...paths].map((path) => db().doc(path)));
    return new Map(found.map((snapshot) => [snapshot.ref.path, snapshot]));
  });
  return { paths, snapshots };
}

/** Parses a snapshot; schemas that carry an `id` get the document's. Throws a ZodError when stored data is broken. */
export function parseSnapshot<T>(
  snapshot: DocumentSnapshot,
  schema: z.ZodMiniType<T>,
): Stored<T> | null {
  if (!snapshot.exists || snapshot.updateTime === undefined) return null;
  const fields = withDates(snapshot.data());
  const withId = 'shape' in schema.def && 'id' in (schema.def.shape as object);
  const data = schema.parse(withId ? { ...(fields as object), id: snapshot.id } : fields);
  return { data, updateTime: snapshot.updateTime };
}

/** The document at `path`, or null where there is none. Shared with whoever asked at the same time: not to be changed. */
export async function readDocument<T>(
  path: string,
  schema: z.ZodMiniType<T>,
): Promise<Stored<T> | null> {
  return parseOnce(await snapshotOf(path), schema);
}

const parsed = new WeakMap<DocumentSnapshot, Map<unknown, unknown>>();

/** A season's criteria are the most that an act parses; acts that share its snapshot share the result. */
function parseOnce<T>(snapshot: DocumentSnapshot, schema: z.ZodMiniType<T>): Stored<T> | null {
  const bySchema = parsed.get(snapshot) ?? new Map<unknown, unknown>();
  parsed.set(snapshot, bySchema);
  if (!bySchema.has(schema)) bySchema.set(schema, parseSnapshot(snapshot, schema));
  // The schema fixes the type: what stands under it was parsed by it.
  return bySchema.get(schema) as Stored<T> | null;
}

/** All documents of a collection, by id. Small collections only: a bloc has some thirty members. */
export async function readCollection<T>(
  path: string,
  schema: z.ZodMiniType<T>,
): Promise<Map<string, Stored<T>>> {
  const { docs } = await db().collection(path).get();
  const found = new Map<string, Stored<T>>();
  for (const snapshot of docs) {
    const stored = parseSnapshot(snapshot, schema);
    if (stored !== null) found.set(snapshot.id, stored);
  }
  return found;
}
