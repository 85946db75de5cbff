import { deleteDoc, doc, type Firestore, setDoc, updateDoc } from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { EVERYBODY, type Person } from '../world.ts';
import { denied, type Emulator, granted } from './emulator.ts';

/** Splits everybody into those who get an answer and those who get none. */
export function readsOnly(
  emulator: Emulator,
  what: string,
  readers: readonly Person[],
  read: (db: Firestore) => Promise<unknown>,
): void {
  describe(`reading ${what}`, () => {
    it.each(readers)(`%s may read ${what}`, async (person) => {
      await granted(read(emulator.as(person)));
    });
    it.each(EVERYBODY.filter((person) => !readers.includes(person)))(
      `%s cannot read ${what}`,
      (person) => denied(read(emulator.as(person))),
    );
  });
}

/** `existing` is there, `missing` would be as good a document; `change` is what an attacker wants. */
export type Target = { existing: string; missing: string; fields: object; change: object };

/** No browser writes here, whoever sits in front of it. */
export function nobodyWrites(emulator: Emulator, what: string, target: Target): void {
  describe(`writing ${what}`, () => {
    it.each(EVERYBODY)(`%s cannot create ${what}`, (person) =>
      denied(setDoc(doc(emulator.as(person), target.missing), target.fields)),
    );
    it.each(EVERYBODY)(`%s cannot change or delete ${what}`, async (person) => {
      const existing = doc(emulator.as(person), target.existing);
      await denied(updateDoc(existing, target.change));
      await denied(deleteDoc(existing));
    });
  });
}
