import { mkdirSync } from 'node:fs';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { readArguments } from './launcher/arguments.ts';
import { buildFunctions } from './launcher/builds.ts';
import { inRoot } from './launcher/project.ts';
import { nodeEnvironment } from './launcher/session.ts';
import { ToldFailure, tellFailures } from './launcher/told-failure.ts';

// `npm run council`: gives a signed-up person the first seat in the Central Council's standing body. Nobody
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
  const user = await getAuth()
    .getUserByEmail(email)
    .catch((error: unknown) => {
      throw new ToldFailure(
        `${email} was not found in ${project}: create the account in Firebase Authentication first, and sign in with \`gcloud auth application-default login\`.`,
        { cause: error },
      );
    });
  const { CouncilSeat } = await import('../functions/lib/domain/seat.js');
  const { councilSeatPath } = await import('../functions/lib/domain/path.js');
  const { id, ...seat } = CouncilSeat.parse({
    id: user.uid,
    post,
    postEn,
    validFrom: new Date(),
    validTo: null,
  });
  await getFirestore().doc(councilSeatPath(id)).set(seat);
  console.log(`${email} now has a seat in the Council (council/${id}).`);
});
