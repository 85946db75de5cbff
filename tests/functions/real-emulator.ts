import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { REGION } from '../../functions/src/options.js';

/** The suite's emulators, reached as a browser reaches them. The Functions emulator watches this project. */
const PROJECT = 'demo-khoi-thi-dua';

function required(name: 'FUNCTIONS_ORIGIN' | 'FIREBASE_AUTH_EMULATOR_HOST'): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set: run these tests with \`npm test -- --only functions\`.`);
}

let watched: Firestore | undefined;

/** The watched project's database; the acts that a test calls itself use another one. */
export function db(): Firestore {
  watched ??= getFirestore(initializeApp({ projectId: PROJECT }, 'watched'));
  return watched;
}

const Backends = z.object({
  backends: z.array(
    z.object({
      functionTriggers: z.array(
        z.object({ name: z.string(), labels: z.optional(z.record(z.string(), z.string())) }),
      ),
    }),
  ),
});

/** The names of the callables that the Functions emulator has loaded and answers under. */
export async function loadedCallables(): Promise<string[]> {
  const answer = await fetch(`${required('FUNCTIONS_ORIGIN')}/backends`);
  const { backends } = Backends.parse(await answer.json());
  return backends
    .flatMap(({ functionTriggers }) => functionTriggers)
    .filter(({ labels }) => labels?.['deployment-callable'] === 'true')
    .map(({ name }) => name);
}

/** Somebody new, signed in by the Auth emulator. */
export async function signUp(): Promise<{ uid: string; token: string }> {
  const host = required('FIREBASE_AUTH_EMULATOR_HOST');
  const answer = await fetch(
    `http://${host}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ returnSecureToken: true }),
    },
  );
  const { localId, idToken } = (await answer.json()) as { localId: string; idToken: string };
  return { uid: localId, token: idToken };
}

export type Answer = { status: number; body: unknown };

/** Calls as the web SDK does. */
export async function post(name: string, data: unknown, token?: string): Promise<Answer> {
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const answer = await fetch(`${required('FUNCTIONS_ORIGIN')}/${PROJECT}/${REGION}/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...authorization },
    body: JSON.stringify({ data }),
  });
  return { status: answer.status, body: await answer.json() };
}

/** Resolves with the first state of a document, as a listener sees it, that `isIt` accepts. */
export function whenSeen(
  path: string,
  isIt: (fields: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const stop = db()
      .doc(path)
      .onSnapshot((snapshot) => {
        const fields = snapshot.data();
        if (fields === undefined || !isIt(fields)) return;
        stop();
        resolve(fields);
      }, reject);
  });
}
