import { deleteApp, initializeApp } from 'firebase/app';
import {
  applyActionCode,
  connectAuthEmulator,
  createUserWithEmailAndPassword,
  getAuth,
  sendEmailVerification,
} from 'firebase/auth';
import { connectFirestoreEmulator, type Firestore, getFirestore } from 'firebase/firestore';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import * as z from 'zod/mini';
import { projectId } from '../launcher/project.ts';

const REGION = 'asia-southeast1';
const PASSWORD = 'play-a-season';
const ATTEMPTS = 5;

/** As the SDK says that it does not know what became of a call. */
const Unanswered = z.object({
  code: z.enum(['functions/deadline-exceeded', 'functions/unavailable', 'functions/aborted']),
});

/** Somebody with a browser: signed in by e-mail, under the rules, calling what the page calls. */
export type Person = {
  uid: string;
  db: Firestore;
  /** Rejects as in the browser when the server says no. */
  call(act: string, request: object): Promise<unknown>;
  leave(): Promise<void>;
};

const authOrigin = `http://${process.env['FIREBASE_AUTH_EMULATOR_HOST']}`;
const firestore = new URL(`http://${process.env['FIRESTORE_EMULATOR_HOST']}`);
const functionsOrigin = new URL(process.env['FUNCTIONS_ORIGIN'] ?? '');

/** Signs up, opens the letter that verifies the address, and is signed in with it. */
export async function signUp(email: string): Promise<Person> {
  const app = initializeApp({ projectId, apiKey: 'demo', appId: 'demo' }, email);
  const auth = getAuth(app);
  connectAuthEmulator(auth, authOrigin, { disableWarnings: true });
  const { user } = await createUserWithEmailAndPassword(auth, email, PASSWORD);
  await sendEmailVerification(user);
  await applyActionCode(auth, await codeSentTo(email));
  await user.getIdToken(true);
  const db = getFirestore(app);
  connectFirestoreEmulator(db, firestore.hostname, Number(firestore.port));
  const functions = getFunctions(app, REGION);
  connectFunctionsEmulator(functions, functionsOrigin.hostname, Number(functionsOrigin.port));
  let sent = 0;
  return {
    uid: user.uid,
    db,
    call(act, request) {
      sent += 1;
      const requestId = `play-${user.uid.slice(0, 12)}-${sent}`;
      const send = httpsCallable(functions, act);
      return untilAnswered(async () => (await send({ ...request, requestId })).data);
    },
    leave: () => deleteApp(app),
  };
}

/** Asks again under the same request id when there was no answer, as the page does. */
async function untilAnswered(ask: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === ATTEMPTS || !Unanswered.safeParse(error).success) throw error;
    }
  }
}

/** The Auth emulator keeps its letters where they can be read. */
async function codeSentTo(email: string): Promise<string> {
  const answer = await fetch(`${authOrigin}/emulator/v1/projects/${projectId}/oobCodes`);
  const { oobCodes } = (await answer.json()) as { oobCodes: { email: string; oobCode: string }[] };
  const last = oobCodes.findLast((code) => code.email === email);
  if (last === undefined) throw new Error(`no letter for ${email}`);
  return last.oobCode;
}
