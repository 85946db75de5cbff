import { quotaPath, slotPath } from '../domain/path.js';
import { freePlace, Quota, startFor } from '../domain/quota.js';
import { db } from './database.js';
import { parseSnapshot } from './read.js';

export type QuotaAddress = { bloc: string; season: string; award: string };

type Hint = {
  /** Slots that this instance believes taken: its own claims and what it last read. */
  taken: Set<number>;
  reading?: Promise<Places> | undefined;
  next?: Promise<Places> | undefined;
};

/** The slots taken, of how many, at one moment. */
type Places = { taken: Set<number>; capacity: number };

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
 * A slot worth trying for this nomination, of `capacity` as the caller read it; null: at one moment since
 * the call, every slot was taken.
 */
export async function slotToTry(
  quota: QuotaAddress,
  capacity: number,
  nomination: string,
): Promise<number | null> {
  const hint = hintFor(quota);
  const start = startFor(nomination);
  const slot =
    freePlace(hint.taken, capacity, start) ?? freeSlotOf(await placesNow(quota, capacity), start);
  if (slot !== null) hint.taken.add(slot);
  return slot;
}

function freeSlotOf({ taken, capacity }: Places, start: number): number | null {
  return freePlace(taken, capacity, start);
}

export function forgetSlot(quota: QuotaAddress, slot: number): void {
  hintFor(quota).taken.delete(slot);
}

/**
 * The slots taken at one moment after the call. Callers who wait at the same time share a read; one that
 * was already under way when they asked is not fresh enough for them, so they share the next.
 */
function placesNow(quota: QuotaAddress, expected: number): Promise<Places> {
  const hint = hintFor(quota);
  if (hint.reading === undefined) return startReading(hint, quota, expected);
  const again = () => {
    hint.next = undefined;
    return startReading(hint, quota, expected);
  };
  hint.next ??= hint.reading.then(again, again);
  return hint.next;
}

function startReading(hint: Hint, quota: QuotaAddress, expected: number): Promise<Places> {
  const reading = readPlaces(quota, expected).then((places) => {
    // A copy: what callers then try is a guess, and must not make the places look full to each other.
    hint.taken = new Set(places.taken);
    return places;
  });
  const done = () => {
    hint.reading = undefined;
  };
  reading.then(done, done);
  hint.reading = reading;
  return reading;
}

/**
 * A read-only transaction sees one moment. Without it a place given back and taken by another while we
 * look, or a capacity raised meanwhile, could make a quota look full that never was. The capacity that is
 * `expected` saves asking for it first.
 */
function readPlaces({ bloc, season, award }: QuotaAddress, expected: number): Promise<Places> {
  const slots = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
      db().doc(slotPath(bloc, season, award, from + index)),
    );
  return db().runTransaction(
    async (tx) => {
      const ref = db().doc(quotaPath(bloc, season, award));
      const [quota, ...read] = await tx.getAll(ref, ...slots(1, expected));
      if (quota === undefined) throw new Error('getAll fell short');
      const capacity = parseSnapshot(quota, Quota)?.data.capacity ?? 0;
      const added = slots(expected + 1, capacity);
      if (added.length > 0) read.push(...(await tx.getAll(...added)));
      const taken = read.flatMap(({ exists }, index) => (exists ? [index + 1] : []));
      return { taken: new Set(taken), capacity };
    },
    { readOnly: true },
  );
}
