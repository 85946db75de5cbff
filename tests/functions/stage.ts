import { withDates } from '@domain/instant.js';
import { actEntryId } from '@domain/log-entry.js';
import { blocPath, logEntryPath, seasonPath } from '@domain/path.js';
import * as z from 'zod/mini';
import { db } from '../../functions/src/store/database.js';
import { BLOC, type Documents, PEOPLE, SEASON, world } from '../world.ts';

export type Named = keyof typeof PEOPLE;

/** Every document of a bloc, by the path it has in the world: its version changes with every write to it. */
export type Scenery = Map<string, string>;

/** The world of tests/world.ts in a bloc that no other test knows. Paths are those of the world. */
export type Stage = {
  bloc: string;
  now: Date;
  /** The fields of a document, times as Dates; null where there is none. */
  read(path: string): Promise<unknown>;
  /** The fields of each document of a collection, by its id. */
  list(path: string): Promise<Map<string, unknown>>;
  write(documents: Documents): Promise<void>;
  update(path: string, fields: Record<string, unknown>): Promise<unknown>;
  remove(path: string): Promise<unknown>;
  everything(): Promise<Scenery>;
  /** The log entry of one person's act. */
  entry(person: Named, requestId: string): Promise<unknown>;
};

const run = Date.now().toString(36);
let opened = 0;

/** `changes` are put over the world; null leaves a document out. */
export async function openStage(
  changes: (now: Date) => Record<string, object | null> = () => ({}),
): Promise<Stage> {
  const now = new Date();
  opened += 1;
  const bloc = `stage-${run}-${process.pid}-${opened}`;
  const here = (path: string) => path.replace(blocPath(BLOC), blocPath(bloc));
  const there = (path: string) => path.replace(blocPath(bloc), blocPath(BLOC));
  const stage: Stage = {
    bloc,
    now,
    read: async (path) => withDates((await db().doc(here(path)).get()).data()) ?? null,
    list: async (path) => {
      const { docs } = await db().collection(here(path)).get();
      return new Map(docs.map((document) => [document.id, withDates(document.data())]));
    },
    async write(documents) {
      const batch = db().batch();
      for (const [path, fields] of Object.entries(documents))
        batch.set(db().doc(here(path)), fields);
      await batch.commit();
    },
    update: (path, fields) => db().doc(here(path)).update(fields),
    remove: (path) => db().doc(here(path)).delete(),
    everything: async () => {
      const seen = await versionsIn(blocPath(bloc));
      return new Map(seen.map(([path, version]) => [there(path), version]));
    },
    entry: (person, requestId) =>
      stage.read(logEntryPath(BLOC, SEASON, actEntryId(PEOPLE[person], requestId))),
  };
  const documents = Object.entries({ ...world(now), ...changes(now) });
  await stage.write(
    Object.fromEntries(
      documents.flatMap(([path, fields]) => (fields === null ? [] : [[path, fields]])),
    ),
  );
  return stage;
}

const Found = z.array(
  z.object({ document: z.optional(z.object({ name: z.string(), updateTime: z.string() })) }),
);

/** One question for all that lies below a path: the emulator goes through a whole project for each. */
async function versionsIn(path: string): Promise<[path: string, version: string][]> {
  const root = `projects/${process.env['GCLOUD_PROJECT']}/databases/(default)/documents`;
  const host = process.env['FIRESTORE_EMULATOR_HOST'];
  const select = { fields: [{ fieldPath: '__name__' }] };
  const answer = await fetch(`http://${host}/v1/${root}/${path}:runQuery`, {
    method: 'POST',
    headers: { Authorization: 'Bearer owner' },
    body: JSON.stringify({ structuredQuery: { select, from: [{ allDescendants: true }] } }),
  });
  const found = Found.parse(await answer.json());
  return found.flatMap(({ document }) =>
    document === undefined ? [] : [[document.name.replace(`${root}/`, ''), document.updateTime]],
  );
}

/** Paths of the documents that were written, created or deleted between two looks: short below the season. */
export function changedPaths(before: Scenery, after: Scenery): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => path.replace(`${seasonPath(BLOC, SEASON)}/`, ''))
    .sort();
}

/** How many commits lie behind what was written between two looks: documents of one commit share a time. */
export function commitsBetween(before: Scenery, after: Scenery): number {
  const versions = [...after]
    .filter(([path, version]) => before.get(path) !== version)
    .map(([, version]) => version);
  return new Set(versions).size;
}
