import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { readArguments } from './launcher/arguments.ts';
import { buildFunctions } from './launcher/builds.ts';
import { inRoot } from './launcher/project.ts';
import { nodeEnvironment } from './launcher/session.ts';
import { ToldFailure, tellFailures } from './launcher/told-failure.ts';

const Missing = z.object({ code: z.literal('auth/user-not-found') });

// `npm run council`: gives somebody the first seat in the Central Council's standing body. Nobody
// can do this from a browser; it needs the project's own credentials.
await tellFailures(async () => {
  const {
    project,
    email,
    post,
    'post-en': postEn,
  } = readArguments({
    project: { type: 'string' },
    email: { type: 'string' },
    post: { type: 'string' },
    'post-en': { type: 'string' },
  });
  if (!project || !email || !post || !postEn) {
    throw new ToldFailure(
      'Say who: npm run council -- --project ID --email ADDRESS --post "Chuyên viên …" --post-en "Officer, …"',
    );
  }
  const folder = inRoot('.local/council');
  mkdirSync(folder, { recursive: true });
  await buildFunctions({ env: nodeEnvironment(), folder });
  initializeApp({ projectId: project });
  const { uid, sessionsFrom } = await ownAccount(email, project);
  const { CouncilSeat } = await import('../functions/lib/domain/seat.js');
  const { councilSeatPath } = await import('../functions/lib/domain/path.js');
  const { id, ...seat } = CouncilSeat.parse({
    id: uid,
    post,
    postEn,
    validFrom: new Date(),
    validTo: null,
    sessionsFrom,
  });
  await getFirestore().doc(councilSeatPath(id)).set(seat);
  console.log(`${email} now has a seat in the Council (council/${id}).
Nobody knows the password of this account now: ${email} opens /sign-in, chooses “Đặt mật khẩu mới”, and follows the letter.`);
});

/**
 * Anybody may have registered the address, with a password of their own. So the account gets one that nobody
 * knows: only who has the mailbox can set the next, and no sign-in from before counts.
 */
async function ownAccount(email: string, project: string) {
  const auth = getAuth();
  const password = randomBytes(32).toString('base64url');
  try {
    const found = await auth.getUserByEmail(email).catch((error: unknown) => {
      if (Missing.safeParse(error).success) return null;
      throw error;
    });
    const { uid } = found ?? (await auth.createUser({ email, password }));
    await auth.updateUser(uid, { password });
    await auth.revokeRefreshTokens(uid);
    const { tokensValidAfterTime } = await auth.getUser(uid);
    return { uid, sessionsFrom: Math.floor(Date.parse(String(tokensValidAfterTime)) / 1000) };
  } catch (error) {
    throw new ToldFailure(
      `The accounts of ${project} cannot be reached: sign in with \`gcloud auth application-default login\`, and turn e-mail sign-in on.`,
      { cause: error },
    );
  }
}
