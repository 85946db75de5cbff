import { readFileSync } from 'node:fs';
import {
  assertFails,
  assertSucceeds,
  initializeTestEnvironment,
  type RulesTestEnvironment,
} from '@firebase/rules-unit-testing';
import {
  deleteDoc,
  doc,
  type Firestore,
  serverTimestamp,
  setLogLevel,
  writeBatch,
} from 'firebase/firestore';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Documents, PEOPLE, type Person, world } from '../world.ts';

// Each denial would print a warning of its own.
setLogLevel('silent');

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

/** Whether a test of this file has changed the world since it was seeded: refusals have not. */
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
  let environment: RulesTestEnvironment | undefined;
  let people = new Map<Person, Firestore>();
  const now = new Date();

  function running(): RulesTestEnvironment {
    if (environment === undefined) throw new Error('the emulator is reached in beforeAll');
    return environment;
  }

  function connect(person: Person): Firestore {
    const context =
      person === 'anonymous'
        ? running().unauthenticatedContext()
        : running().authenticatedContext(PEOPLE[person]);
    // One SDK, two typings: the test library hands out the older class around the modular one.
    return context.firestore() as unknown as Firestore;
  }

  async function seed(documents: Documents): Promise<void> {
    isChanged = true;
    await running().withSecurityRulesDisabled(async (context) => {
      const db = context.firestore() as unknown as Firestore;
      const batch = writeBatch(db);
      for (const [path, fields] of Object.entries(documents)) batch.set(doc(db, path), fields);
      await batch.commit();
    });
  }

  beforeAll(async () => {
    const rules = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8');
    // Where it listens comes from FIRESTORE_EMULATOR_HOST.
    environment = await initializeTestEnvironment({
      projectId: 'demo-rules',
      firestore: { rules },
    });
  });
  const before = seeding === 'once' ? beforeAll : beforeEach;
  before(async () => {
    if (seeding === 'afterChange' && !isChanged) return;
    await running().clearFirestore();
    await seed({ ...world(now), ...more(now) });
    isChanged = false;
  });
  afterAll(() => running().cleanup());

  return {
    as(person) {
      const known = people.get(person) ?? connect(person);
      people = people.set(person, known);
      return known;
    },
    withAddress(person, email, isVerified = true) {
      const token = { email, email_verified: isVerified };
      const context = running().authenticatedContext(PEOPLE[person], token);
      return context.firestore() as unknown as Firestore;
    },
    signedInAt(person, seconds) {
      const context = running().authenticatedContext(PEOPLE[person], { auth_time: seconds });
      return context.firestore() as unknown as Firestore;
    },
    seed,
    unseed: (paths) => {
      isChanged = true;
      return running().withSecurityRulesDisabled(async (context) => {
        const db = context.firestore() as unknown as Firestore;
        for (const path of paths) await deleteDoc(doc(db, path));
      });
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
