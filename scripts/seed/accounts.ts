import { getAuth } from 'firebase-admin/auth';
import people from './people.json' with { type: 'json' };

/** Creates the demo accounts that are missing. */
export async function createAccounts(): Promise<void> {
  const accounts = [...people.council, ...people.seats];
  const { notFound } = await getAuth().getUsers(accounts.map(({ uid }) => ({ uid })));
  const missing = new Set(
    notFound.map((identifier) => ('uid' in identifier ? identifier.uid : '')),
  );
  const absent = accounts.filter(({ uid }) => missing.has(uid));
  for (const { uid, email, post } of absent) {
    await getAuth().createUser({
      uid,
      email,
      emailVerified: true,
      displayName: post,
      password: people.password,
    });
  }
}

/** The lines that tell a newcomer whom to sign in as. */
export function accountLines(): string[] {
  const accounts = [...people.council, ...people.seats];
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return [
    `Demo accounts (password for all: ${people.password})`,
    ...accounts.map(({ email, post }) => `  ${email.padEnd(width)}  ${post}`),
  ];
}
