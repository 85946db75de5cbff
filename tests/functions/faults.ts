import { CollectionReference, WriteBatch } from 'firebase-admin/firestore';
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
