import { readFileSync } from 'node:fs';
import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  type Firestore,
  getFirestore,
  serverTimestamp,
  setLogLevel,
  writeBatch,
} from 'firebase/firestore/lite';
import { beforeAll, beforeEach } from 'vitest';
import { type Documents, PEOPLE, type Person, world } from '../world.ts';

// Each denial would print a warning of its own.
setLogLevel('silent');

export const PROJECT = 'demo-rules';
const HOST = process.env['FIRESTORE_EMULATOR_HOST'];
if (HOST === undefined) {
  throw new Error('No Firestore emulator: run these tests with `npm test -- --only rules`.');
}
export const ADDRESS = new URL(`http://${HOST}`);

export type Emulator = {
  /** The database as this person's browser sees it. */
  as(person: Person): Firestore;
  /** The same for somebody who has signed in with this address. */
  withAddress(person: keyof typeof PEOPLE, email: string, isVerified?: boolean): Firestore;
  /** The same for a token of a sign-in at that second since 1970. */
  signedInAt(person: keyof typeof PEOPLE, seconds: number): Firestore;
  /** Puts documents in place, past the rules. */
  seed(documents: Documents): Promise<void>;
  /** Takes documents away, past the rules. */
  unseed(paths: readonly string[]): Promise<void>;
  /** The time around which the world is dated. */
  now: Date;
};

type Token = { sub: string; email?: string; email_verified?: boolean; auth_time?: number };

const connected = new Map<string, Firestore>();

/**
 * The database as a browser's SDK asks it, without the cache and the streams of an open page: one request,
 * one verdict. One connection for each token, for all files.
 */
function connect(token: Token | 'owner' | undefined): Firestore {
  const name = JSON.stringify(token ?? null);
  const known = connected.get(name);
  if (known !== undefined) return known;
  const db = getFirestore(initializeApp({ projectId: PROJECT }, name));
  const { hostname, port } = ADDRESS;
  connectFirestoreEmulator(db, hostname, Number(port), token && { mockUserToken: token });
  connected.set(name, db);
  return db;
}

async function manage(method: 'PUT' | 'DELETE', what: string, body?: string): Promise<void> {
  const answer = await fetch(`${ADDRESS.origin}/emulator/v1/projects/${PROJECT}${what}`, {
    method,
    ...(body === undefined ? {} : { body }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

function loadRules(): Promise<void> {
  const content = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8');
  return manage('PUT', ':securityRules', JSON.stringify({ rules: { files: [{ content }] } }));
}

/** Once for all files. */
let loaded: Promise<void> | undefined;

/** The rules do not apply to whoever comes with this word. */
const owner = () => connect('owner');

async function seed(documents: Documents): Promise<void> {
  isChanged = true;
  const batch = writeBatch(owner());
  for (const [path, fields] of Object.entries(documents)) batch.set(doc(owner(), path), fields);
  await batch.commit();
}

/** Whether the world may have changed since it was seeded: refusals have changed nothing. */
let isChanged = true;

/**
 * The seeded world on the emulator: once for a file whose tests change nothing that lasts; before each test
 * that follows a change, in a file that asks for everything through `granted` and `denied`; else before
 * `each` test. `more` is put over the world.
 */
export function withEmulator(
  seeding: 'once' | 'afterChange' | 'each',
  more: (now: Date) => Documents = () => ({}),
): Emulator {
  const now = new Date();

  beforeAll(async () => {
    loaded ??= loadRules();
    await loaded;
    isChanged = true;
  });
  const before = seeding === 'once' ? beforeAll : beforeEach;
  before(async () => {
    if (seeding === 'afterChange' && !isChanged) return;
    await manage('DELETE', '/databases/(default)/documents');
    await seed({ ...world(now), ...more(now) });
    isChanged = false;
  });

  return {
    as: (person) => connect(person === 'anonymous' ? undefined : { sub: PEOPLE[person] }),
    withAddress: (person, email, isVerified = true) =>
      connect({ sub: PEOPLE[person], email, email_verified: isVerified }),
    signedInAt: (person, seconds) => connect({ sub: PEOPLE[person], auth_time: seconds }),
    seed,
    async unseed(paths) {
      isChanged = true;
      const batch = writeBatch(owner());
      for (const path of paths) batch.delete(doc(owner(), path));
      await batch.commit();
    },
    now,
  };
}

export function granted<T>(request: Promise<T>): Promise<T> {
  isChanged = true;
  return assertSucceeds(request);
}

export async function denied(request: Promise<unknown>): Promise<void> {
  try {
    await assertFails(request);
  } catch (error) {
    isChanged = true;
    throw error;
  }
}

/**
 * The broken request is refused, and the same request without the one fault is not: so it is that
 * fault, and nothing else, that the rules refuse.
 */
export async function deniedOnlyFor<Request>(
  send: (request: Request) => Promise<unknown>,
  broken: Request,
  valid: Request,
): Promise<void> {
  await denied(send(broken));
  await granted(send(valid));
}

/** Fields that a browser stamps on every draft that it writes. */
export function stamp(person: keyof typeof PEOPLE) {
  return { updatedBy: PEOPLE[person], updatedAt: serverTimestamp() };
}
