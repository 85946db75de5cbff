import {
  CollectionReference,
  type DocumentReference,
  Firestore,
  WriteBatch,
} from 'firebase-admin/firestore';
import { vi } from 'vitest';

/** gRPC status codes as a commit meets them. */
export const INTERNAL = 13;
export const ABORTED = 10;
const DEADLINE_EXCEEDED = 4;

const { commit } = WriteBatch.prototype;

/** Runs `meanwhile` once: after what is under test has read and decided, before its commit is sent. */
export function beforeNextCommit(meanwhile: () => Promise<unknown>): void {
  vi.spyOn(WriteBatch.prototype, 'commit').mockImplementationOnce(async function (
    this: WriteBatch,
  ) {
    await meanwhile();
    return commit.call(this);
  });
}

/** Runs `meanwhile` once: after what is under test has asked who acts, before it lists a collection. */
export function beforeNextListing(meanwhile: () => Promise<unknown>): void {
  const { get } = CollectionReference.prototype;
  vi.spyOn(CollectionReference.prototype, 'get').mockImplementationOnce(async function (
    this: CollectionReference,
  ) {
    await meanwhile();
    return get.call(this);
  });
}

/**
 * Runs `meanwhile` once: before a collection of that name is listed, after all listings that were asked for
 * in the same breath, which see what was there before.
 */
export function beforeListingOf(collection: string, meanwhile: () => Promise<unknown>): void {
  const { get } = CollectionReference.prototype;
  const others: Promise<unknown>[] = [];
  const spy = vi.spyOn(CollectionReference.prototype, 'get');
  spy.mockImplementation(async function (this: CollectionReference) {
    if (this.id !== collection) {
      const other = get.call(this);
      others.push(other);
      return other;
    }
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all(others);
    spy.mockRestore();
    await meanwhile();
    return get.call(this);
  });
}

/** Runs `meanwhile` once: before a document of that id is read. */
export function beforeReadingOf(id: string, meanwhile: () => Promise<unknown>): void {
  const { getAll } = Firestore.prototype;
  const spy = vi.spyOn(Firestore.prototype, 'getAll');
  spy.mockImplementation(async function (this: Firestore, ...refs) {
    if (refs.some((ref) => (ref as DocumentReference).id === id)) {
      spy.mockRestore();
      await meanwhile();
    }
    return getAll.apply(this, refs);
  });
}

/** The next commit is not carried out. */
export function failNextCommit(code: number): void {
  vi.spyOn(WriteBatch.prototype, 'commit').mockRejectedValueOnce(grpcError(code));
}

export function failEveryCommit(code: number): void {
  vi.spyOn(WriteBatch.prototype, 'commit').mockRejectedValue(grpcError(code));
}

/** The next commit is carried out, and its sender never learns of it. */
export function loseNextAnswer(): void {
  vi.spyOn(WriteBatch.prototype, 'commit').mockImplementationOnce(async function (
    this: WriteBatch,
  ) {
    await commit.call(this);
    throw grpcError(DEADLINE_EXCEEDED);
  });
}

function grpcError(code: number): Error {
  return Object.assign(new Error(`injected fault ${code}`), { code });
}
