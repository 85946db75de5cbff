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

/** An account in use: its address where that is proved, and from which second on its sign-ins count. */
export type Account = { email: string | null; sessionsFrom: number };

/** As Auth knows it now: a token may be an hour older. null = deleted or disabled. */
export async function accountOf(uid: string): Promise<Account | null> {
  const { users } = await getAuth(app()).getUsers([{ uid }]);
  const user = users[0];
  if (user === undefined || user.disabled) return null;
  const { email, emailVerified, tokensValidAfterTime } = user;
  return {
    email: email !== undefined && emailVerified ? email.trim().toLowerCase() : null,
    // A password that is set anew, also by a reset, moves it.
    sessionsFrom: Math.floor(Date.parse(tokensValidAfterTime ?? '1970-01-01T00:00:00Z') / 1000),
  };
}
