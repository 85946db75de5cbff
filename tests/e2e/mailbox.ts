import { Mail } from '@domain/notice.js';
import { LETTER_COUNTS } from '@domain/path.js';
import { getAuth } from 'firebase-admin/auth';
import { vi } from 'vitest';
import * as z from 'zod/mini';
import { AUTH } from './addresses.ts';
import { db } from './demo-state.ts';

const Codes = z.object({
  oobCodes: z.array(z.object({ email: z.string(), requestType: z.string(), oobLink: z.string() })),
});

/** The link in the newest letter of invitation to an address, which the extension would send. */
export async function invitationLink(email: string): Promise<string> {
  const { docs } = await db().collection('mail').get();
  const letters = docs
    .sort((a, b) => a.createTime.toMillis() - b.createTime.toMillis())
    .map((snapshot) => Mail.parse(snapshot.data()))
    .filter(({ to }) => to.includes(email));
  const [link] = /^http\S+\/join\S+$/m.exec(letters.at(-1)?.message.text ?? '') ?? [];
  if (link === undefined) throw new Error(`no invitation to ${email}`);
  return link;
}

/** The link in Firebase's own newest letter, which the Auth emulator keeps instead of sending. */
export async function accountLink(
  email: string,
  about: 'VERIFY_EMAIL' | 'PASSWORD_RESET',
): Promise<string> {
  const project = process.env['GCLOUD_PROJECT'] ?? '';
  // The page may say that a letter goes out before it lies there.
  return await vi.waitFor(
    async () => {
      const answer = await fetch(`${AUTH}/emulator/v1/projects/${project}/oobCodes`);
      const { oobCodes } = Codes.parse(await answer.json());
      const mine = oobCodes.findLast((code) => code.email === email && code.requestType === about);
      if (mine === undefined) throw new Error(`no letter to ${email}`);
      return mine.oobLink;
    },
    { timeout: 40_000, interval: 100 },
  );
}

/** So that a story can be played again: no account, and no letter counted today. */
export async function forgetAddress(email: string): Promise<void> {
  const found = await getAuth()
    .getUserByEmail(email)
    .catch(() => null);
  if (found !== null) await getAuth().deleteUser(found.uid);
  const counts = await db().collection(LETTER_COUNTS).listDocuments();
  for (const count of counts) await count.delete();
}

/** A token as any program gets one, with an address and a password. */
export async function tokenOf(email: string, password: string): Promise<string> {
  const answer = await fetch(
    `${AUTH}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password, returnSecureToken: true }),
    },
  );
  return z.object({ idToken: z.string() }).parse(await answer.json()).idToken;
}
