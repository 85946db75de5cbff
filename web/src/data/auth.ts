import { councilSeatPath, seatPath } from '@domain/path.js';
import { type Actor, actorAt, CouncilSeat, Seat } from '@domain/seat.js';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { FirebaseError } from 'firebase/app';
import {
  browserLocalPersistence,
  connectAuthEmulator,
  createUserWithEmailAndPassword,
  signOut as forgetUser,
  indexedDBLocalPersistence,
  initializeAuth,
  onAuthStateChanged,
  sendEmailVerification,
  sendPasswordResetEmail,
  signInWithEmailAndPassword,
  type User,
} from 'firebase/auth';
import { clearIndexedDbPersistence, terminate } from 'firebase/firestore';
import { clearDeviceOf, tellOtherTabs } from './clear-device.js';
import { BLOC } from './current-bloc.js';
import { editorApp } from './editor-app.js';
import { db, source } from './editor-firestore.js';
import { editorDocument } from './editor-live.js';
import { EMULATOR_HOST, EMULATORS } from './firebase-config.js';
import { readPublicFrom } from './public/public-source.js';
import { rememberSignedIn } from './remembered.js';

/** Who is signed in, with the e-mail and, once the server has told, seats. */
export type Person = {
  uid: string;
  email: string;
  /** Whether its owner has proved the address: only then can a seat that waits for it be taken. */
  isVerified: boolean;
  actor: Actor | null;
};

// Without a popup resolver: signing in is by e-mail and password, and its code would only weigh.
const auth = initializeAuth(editorApp, {
  persistence: [indexedDBLocalPersistence, browserLocalPersistence],
});
if (EMULATORS !== null) {
  connectAuthEmulator(auth, `http://${EMULATOR_HOST}:${EMULATORS.auth}`, { disableWarnings: true });
}

const user = signal<Omit<Person, 'actor'> | null | 'unknown'>('unknown');
let isLeaving = false;

/** The person leaves knowingly: no further question. */
export function leavePage(): void {
  isLeaving = true;
}

export function isLeavingPage(): boolean {
  return isLeaving;
}

onAuthStateChanged(auth, (next) => {
  rememberSignedIn(next !== null);
  // Signed out in another tab: what this one shows is not for whoever comes next.
  if (next === null && typeof user.peek() === 'object' && user.peek() !== null && !isLeaving) {
    location.assign('/');
  }
  if (next !== null) readPublicFrom(source);
  user.value = next === null ? null : personOf(next);
});

function personOf({ uid, email, emailVerified }: User): Omit<Person, 'actor'> {
  return { uid, email: email ?? '', isVerified: emailVerified };
}

const known = signal<Person | null | 'unknown'>('unknown');

/** Follows the seat documents: a seat taken away is gone from the screen at once, as it is from the rules. */
effect(() => {
  const current = user.value;
  if (typeof current !== 'object' || current === null) {
    known.value = current;
    return;
  }
  const seat = editorDocument(seatPath(BLOC, current.uid), Seat).value;
  const council = editorDocument(councilSeatPath(current.uid), CouncilSeat).value;
  const isTold = seat.state !== 'loading' && council.state !== 'loading';
  known.value = {
    ...current,
    actor: isTold
      ? actorAt(
          current.uid,
          seat.state === 'ready' ? seat.data : null,
          council.state === 'ready' ? council.data : null,
          new Date(),
        )
      : null,
  };
});

export const person: ReadonlySignal<Person | null | 'unknown'> = known;

/** The uid that rules will compare with `updatedBy`. */
export function editorUid(): string {
  const shown = user.peek();
  // Signed out in another tab a moment ago: until this page is left it is still its person's.
  const uid = auth.currentUser?.uid ?? (shown === 'unknown' ? undefined : shown?.uid);
  if (uid !== undefined) return uid;
  throw Object.assign(new Error('Nobody is signed in.'), { code: 'unauthenticated' });
}

/**
 * Another person at the same page starts on a fresh one, `to`: nothing that was read or typed is passed on, and
 * this doesn't end.
 */
export async function signIn(email: string, password: string, to: string): Promise<void> {
  const before = auth.currentUser?.uid;
  const { user: next } = await signInWithEmailAndPassword(auth, email, password);
  if (before === undefined || before === next.uid) return;
  leavePage();
  location.assign(to);
  await new Promise(() => undefined);
}

/** An account for somebody who was invited, and the letter by which they prove that the address is theirs. */
export async function signUp(email: string, password: string): Promise<void> {
  const { user: made } = await createUserWithEmailAndPassword(auth, email, password);
  await sendEmailVerification(made);
}

export async function sendVerification(): Promise<void> {
  if (auth.currentUser !== null) await sendEmailVerification(auth.currentUser);
}

/**
 * A letter by which whoever has the mailbox sets a new password: that ends every other sign-in of the account.
 * Ends the same way where there is no such account: who has one is nobody else's business.
 */
export async function sendNewPassword(email: string): Promise<void> {
  try {
    await sendPasswordResetEmail(auth, email);
  } catch (error) {
    if (!(error instanceof FirebaseError && error.code === 'auth/user-not-found')) throw error;
  }
}

/** Asks whether the address was proved meanwhile, in another window or on a phone. Answers with yes or no. */
export async function checkVerification(): Promise<boolean> {
  const current = auth.currentUser;
  if (current === null) return false;
  await current.reload();
  // Rules and acts read it from the token, which is as old as the sign-in.
  if (current.emailVerified) await current.getIdToken(true);
  user.value = personOf(current);
  return current.emailVerified;
}

export type SignOut = { clearDevice: boolean; to?: string };

/**
 * On a shared computer `clearDevice` also removes the cache and what is queued in it. Ends with a fresh
 * load of a page, so that nothing of the person stays in memory.
 */
export async function signOut({ clearDevice, to = '/' }: SignOut): Promise<void> {
  leavePage();
  if (clearDevice) tellOtherTabs();
  await forgetUser(auth);
  rememberSignedIn(false);
  if (clearDevice) {
    await terminate(db);
    await clearDeviceOf(() => clearIndexedDbPersistence(db));
  }
  location.assign(to);
}
