import { doc, type Firestore, onSnapshot } from 'firebase/firestore';

/** Says itself "not now": whoever sends waits. */
export class NotYet extends Error {
  readonly code = 'unavailable';
}

/** A creation that takes longer is not waited for: the person is told that the text lies here. */
const CREATION_MS = 10_000;

/**
 * A nomination is begun through Firestore's own queue, which whatever goes to the server by another way
 * would overtake. Resolves when nothing of the document is under way, in any tab.
 */
export function whenBegun(db: Firestore, path: string): Promise<void> {
  const fromHere = { source: 'cache', includeMetadataChanges: true } as const;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => end(() => reject(new NotYet())), CREATION_MS);
    const stop = onSnapshot(
      doc(db, path),
      fromHere,
      ({ metadata }) => {
        if (!metadata.hasPendingWrites) end(resolve);
      },
      (error) => end(() => reject(error)),
    );

    function end(tell: () => void): void {
      clearTimeout(late);
      stop();
      tell();
    }
  });
}
