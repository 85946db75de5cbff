import { slotPath } from '../domain/path.js';
import { freePlace, startFor } from '../domain/quota.js';
import { db } from './database.js';

export type QuotaAddress = { bloc: string; season: string; award: string };

type Hint = {
  /** Slots that this instance believes taken: its own claims and what it last read. */
  taken: Set<number>;
  reading?: Promise<Set<number>> | undefined;
  next?: Promise<Set<number>> | undefined;
};

/**
 * Where callers of this instance looked last, so that they do not all try the same slot. A hint decides
 * nothing: a slot is won by creating its document, and "full" is only said after reading all of them.
 */
const hints = new Map<string, Hint>();

function hintFor({ bloc, season, award }: QuotaAddress): Hint {
  const key = `${bloc}/${season}/${award}`;
  const hint = hints.get(key) ?? { taken: new Set() };
  hints.set(key, hint);
  return hint;
}

/**
 * A slot worth trying for this nomination, or null: at one moment since the call, every slot was taken.
 */
export async function slotToTry(
  quota: QuotaAddress,
  capacity: number,
  nomination: string,
): Promise<number | null> {
  const hint = hintFor(quota);
  const start = startFor(nomination);
  const slot =
    freePlace(hint.taken, capacity, start) ??
    freePlace(await takenNow(quota, capacity), capacity, start);
  if (slot !== null) hint.taken.add(slot);
  return slot;
}

export function forgetSlot(quota: QuotaAddress, slot: number): void {
  hintFor(quota).taken.delete(slot);
}

/**
 * The slots taken at one moment after the call. Callers who wait at the same time share a read; one that
 * was already under way when they asked is not fresh enough for them, so they share the next.
 */
function takenNow(quota: QuotaAddress, capacity: number): Promise<Set<number>> {
  const hint = hintFor(quota);
  if (hint.reading === undefined) return startReading(hint, quota, capacity);
  const again = () => {
    hint.next = undefined;
    return startReading(hint, quota, capacity);
  };
  hint.next ??= hint.reading.then(again, again);
  return hint.next;
}

function startReading(hint: Hint, quota: QuotaAddress, capacity: number): Promise<Set<number>> {
  const { bloc, season, award } = quota;
  const refs = Array.from({ length: capacity }, (_, index) =>
    db().doc(slotPath(bloc, season, award, index + 1)),
  );
  const reading = (async () => {
    try {
      // A read-only transaction sees one moment: without it, a place given back and taken by another
      // while we look could make a quota look full that never was.
      const snapshots =
        capacity === 0
          ? []
          : await db().runTransaction((tx) => tx.getAll(...refs), { readOnly: true });
      hint.taken = new Set(snapshots.flatMap(({ exists }, index) => (exists ? [index + 1] : [])));
      return hint.taken;
    } finally {
      hint.reading = undefined;
    }
  })();
  hint.reading = reading;
  return reading;
}
