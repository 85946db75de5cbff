import type { Response } from 'playwright-core';
import * as z from 'zod/mini';

/** By name of the document. */
export type Denials = {
  /** Its write was denied, and not taken since. */
  denied: Set<string>;
  /** Its write was denied, and then taken as it was. */
  takenAfterAll: Set<string>;
};

export function noDenials(): Denials {
  return { denied: new Set(), takenAfterAll: new Set() };
}

/**
 * Two lines for each write that is denied. The emulator's rules deny at times for a lock that a `get` waits for
 * (firebase-tools#6758, #10518); the page then asks again.
 */
const DENIED = /RPC 'Commit' .*"permission-denied"|status of 403 .*documents:commit/;

const Commit = z.object({
  writes: z.array(z.object({ update: z.object({ name: z.string() }) })),
});

export function noteDenial({ denied, takenAfterAll }: Denials, response: Response): void {
  if (!response.url().includes('/documents:commit')) return;
  const commit = Commit.safeParse(response.request().postDataJSON());
  if (!commit.success) return;
  for (const { update } of commit.data.writes) {
    if (response.status() === 403) denied.add(update.name);
    else if (response.ok() && denied.delete(update.name)) takenAfterAll.add(update.name);
  }
}

/** What remains of a window's lines: one write may have been denied, when the next try of the same was taken. */
export function withoutFalseDenial(
  lines: readonly string[],
  { denied, takenAfterAll }: Denials,
): readonly string[] {
  const denials = lines.filter((line) => DENIED.test(line));
  const isFalse = denied.size === 0 && takenAfterAll.size === 1 && denials.length === 2;
  return isFalse ? lines.filter((line) => !denials.includes(line)) : lines;
}
