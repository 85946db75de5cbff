import { type DocumentData, doc, type Firestore, onSnapshot } from 'firebase/firestore';

type Fields = DocumentData | undefined;

/** A listener that stays open, as on a page. */
export type Followed = {
  latest: () => Fields;
  until: (isIt: (fields: Fields) => boolean) => Promise<void>;
};

export function follow(db: Firestore, path: string): Followed {
  let latest: Fields;
  let told: (fields: Fields) => void = () => undefined;
  onSnapshot(doc(db, path), (snapshot) => {
    latest = snapshot.data();
    told(latest);
  });
  return {
    latest: () => latest,
    until: (isIt) =>
      new Promise<void>((resolve) => {
        told = (fields) => {
          if (isIt(fields)) resolve();
        };
        told(latest);
      }),
  };
}
