import { doc, serverTimestamp, setDoc, updateDoc } from 'firebase/firestore';
import type { Person } from './person.ts';

/** Who writes, and when by the server's clock: what the rules ask of every draft. */
function signed({ uid }: Person) {
  return { updatedBy: uid, updatedAt: serverTimestamp() };
}

/** Begins a draft as the page does. */
export async function begin(person: Person, path: string, fields: object): Promise<void> {
  await setDoc(doc(person.db, path), { ...fields, ...signed(person) });
}

/** Writes one entry of a map, as `touched` and its revision ask: "scores.c1" with its first value. */
export async function fill(
  person: Person,
  path: string,
  { map, key, values }: { map: string; key: string; values: Record<string, unknown> },
): Promise<void> {
  const entry = Object.entries({ ...values, rev: 1 }).map(([name, value]) => [
    `${map}.${key}.${name}`,
    value,
  ]);
  await updateDoc(doc(person.db, path), {
    ...Object.fromEntries(entry),
    touched: key,
    ...signed(person),
  });
}
