import { invitationPath, LETTER_COUNTS, seatPath } from '@domain/path.js';
import { vi } from 'vitest';
import * as z from 'zod/mini';
import { AUTH } from './addresses.ts';
import { accounts, BLOC, db } from './demo-state.ts';

const Codes = z.object({
  oobCodes: z.array(z.object({ email: z.string(), requestType: z.string(), oobLink: z.string() })),
});

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

/** So that a story can be played again: no account with its seat, no invitation, and no letter counted today. */
export async function forgetAddress(email: string): Promise<void> {
  const found = await accounts()
    .getUserByEmail(email)
    .catch(() => null);
  if (found !== null) {
    await db().doc(seatPath(BLOC, found.uid)).delete();
    await accounts().deleteUser(found.uid);
  }
  await db().doc(invitationPath(BLOC, email)).delete();
  const counts = await db().collection(LETTER_COUNTS).listDocuments();
  for (const count of counts) await count.delete();
}
