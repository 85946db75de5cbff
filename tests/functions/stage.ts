import { withDates } from '@domain/instant.js';
import { actEntryId } from '@domain/log-entry.js';
import {
  blocPath,
  invitationsPath,
  logEntryPath,
  membersPath,
  movementsPath,
  quotasPath,
  seasonPath,
  seatsPath,
} from '@domain/path.js';
import { db } from '../../functions/src/store/database.js';
import { BLOC, type Documents, PEOPLE, SEASON, world } from '../world.ts';

// A project of its own: the Functions emulator watches another one, so nothing but the test acts here. One
// for each file, which has a process to itself: the emulator looks through all of a project's documents.
process.env['GCLOUD_PROJECT'] = `demo-functions-tests-${process.pid}`;
if (process.env['FIRESTORE_EMULATOR_HOST'] === undefined) {
  throw new Error('No Firestore emulator: run these tests with `npm test -- --only functions`.');
}

export type Named = keyof typeof PEOPLE;

/** A document as it stands: `version` changes with every write to it. */
type Seen = { fields: unknown; version: string };

/** Every document of a season, by the path it has in the world. */
export type Scenery = Map<string, Seen>;

/** The world of tests/world.ts in a bloc that no other test knows. Paths are those of the world. */
export type Stage = {
  bloc: string;
  now: Date;
  /** The fields of a document, times as Dates; null where there is none. */
  read(path: string): Promise<unknown>;
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
    async write(documents) {
      const batch = db().batch();
      for (const [path, fields] of Object.entries(documents))
        batch.set(db().doc(here(path)), fields);
      await batch.commit();
    },
    update: (path, fields) => db().doc(here(path)).update(fields),
    remove: (path) => db().doc(here(path)).delete(),
    everything: async () => {
      const seen = await seasonOf(bloc);
      return new Map([...seen].map(([path, document]) => [there(path), document]));
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

const COLLECTIONS = [
  ...['sheets', 'standings', 'board', 'nominations', 'quotas', 'log'],
  ...['notices', 'reminders', 'texts', 'agreements', 'movements'],
];

async function seasonOf(bloc: string): Promise<Scenery> {
  const [season, awards, movements] = await Promise.all([
    db().doc(seasonPath(bloc, SEASON)).get(),
    db().collection(quotasPath(bloc, SEASON)).get(),
    db().collection(movementsPath(bloc, SEASON)).get(),
  ]);
  const collections = [
    ...COLLECTIONS.map((name) => `/${name}`),
    ...movements.docs.map(({ id }) => `/movements/${id}/reports`),
    ...awards.docs.flatMap(({ id }) => [`/quotas/${id}/slots`, `/quotas/${id}/places`]),
  ]
    .map((below) => seasonPath(bloc, SEASON) + below)
    .concat(membersPath(bloc), seatsPath(bloc), invitationsPath(bloc))
    .map((path) => db().collection(path).get());
  const documents = (await Promise.all(collections)).flatMap(({ docs }) => docs);
  return new Map(
    [season, ...documents].map((snapshot) => [
      snapshot.ref.path,
      {
        fields: withDates(snapshot.data()),
        version: `${snapshot.updateTime?.seconds}.${snapshot.updateTime?.nanoseconds}`,
      },
    ]),
  );
}

/** Paths of the documents that were written, created or deleted between two looks, below the season. */
export function changedPaths(before: Scenery, after: Scenery): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => before.get(path)?.version !== after.get(path)?.version)
    .map((path) => path.replace(`${seasonPath(BLOC, SEASON)}/`, ''))
    .sort();
}

/** How many commits lie behind what was written between two looks: documents of one commit share a time. */
export function commitsBetween(before: Scenery, after: Scenery): number {
  const versions = [...after]
    .filter(([path, { version }]) => before.get(path)?.version !== version)
    .map(([, { version }]) => version);
  return new Set(versions).size;
}
