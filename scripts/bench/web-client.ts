import { type FirebaseOptions, initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithEmailAndPassword } from 'firebase/auth';
import {
  connectFirestoreEmulator,
  type EmulatorMockTokenOptions,
  type Firestore,
  getFirestore,
} from 'firebase/firestore';
import { projectId } from '../launcher/project.ts';
import people from '../seed/people.json' with { type: 'json' };
import { BENCH_PROJECT } from './place.ts';

const address = new URL(`http://${process.env['FIRESTORE_EMULATOR_HOST']}`);
let opened = 0;

function openApp(project: string) {
  opened += 1;
  const options: FirebaseOptions = { projectId: project, apiKey: 'demo', appId: 'demo' };
  return initializeApp(options, `bench-${opened}`);
}

/** The SDK of browsers, under the rules, for a person of the demo bloc who signed in with a password. */
export async function signedIn(uid: string): Promise<Firestore> {
  const app = openApp(projectId);
  const auth = getAuth(app);
  const origin = `http://${process.env['FIREBASE_AUTH_EMULATOR_HOST']}`;
  connectAuthEmulator(auth, origin, { disableWarnings: true });
  const email = people.seats.find((seat) => seat.uid === uid)?.email ?? '';
  await signInWithEmailAndPassword(auth, email, people.password);
  const db = getFirestore(app);
  connectFirestoreEmulator(db, address.hostname, Number(address.port));
  return db;
}

/** The same in the benchmark's own project, where the emulator takes our word for who it is. */
export function actingAs(uid: string, project = BENCH_PROJECT): Firestore {
  const mockUserToken: EmulatorMockTokenOptions = { sub: uid };
  const db = getFirestore(openApp(project));
  connectFirestoreEmulator(db, address.hostname, Number(address.port), { mockUserToken });
  return db;
}
