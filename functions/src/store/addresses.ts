import { getAuth } from 'firebase-admin/auth';
import { app } from './app.js';

/** What Auth answers in one request. */
const AT_ONCE = 100;

/**
 * E-mail addresses by uid, of accounts that are in use and whose owner has proved the address. They live
 * in Auth alone: no document that a browser could read holds one.
 */
export async function addressesOf(uids: readonly string[]): Promise<Map<string, string>> {
  const parts = Array.from({ length: Math.ceil(uids.length / AT_ONCE) }, (_, part) =>
    uids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  const answers = await Promise.all(
    parts.map((part) => getAuth(app()).getUsers(part.map((uid) => ({ uid })))),
  );
  const found = new Map<string, string>();
  for (const { uid, email, emailVerified, disabled } of answers.flatMap(({ users }) => users))
    if (email !== undefined && emailVerified && !disabled) found.set(uid, email);
  return found;
}
