import type { Seat } from '@domain/seat.js';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { SignOut } from './auth.js';
import type { DemoPeople } from './demo-people.js';
import { wasSignedIn } from './remembered.js';

export type Session =
  | { state: 'unknown' }
  | { state: 'signed-out' }
  | {
      state: 'signed-in';
      uid: string;
      email: string;
      isVerified: boolean;
      seat: Seat | null;
      isCouncil: boolean;
    };

const current = signal<Session>(wasSignedIn() ? { state: 'unknown' } : { state: 'signed-out' });
let loading: Promise<typeof import('./auth.js')> | undefined;

/** A visitor never loads this; the board waits for none of it. */
async function loadAuth(): Promise<typeof import('./auth.js')> {
  loading ??= import('./auth.js');
  try {
    const auth = await loading;
    follow(auth);
    return auth;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

let isFollowed = false;

function follow({ person }: typeof import('./auth.js')): void {
  if (isFollowed) return;
  isFollowed = true;
  effect(() => {
    const known = person.value;
    if (known === null) current.value = { state: 'signed-out' };
    // Whoever just presses "sign in" loads this: nothing that they typed may give way to a skeleton.
    else if (known === 'unknown' && current.peek().state === 'signed-out') return;
    else if (known === 'unknown' || known.actor === null) current.value = { state: 'unknown' };
    else {
      const { uid, email, isVerified, actor } = known;
      current.value = {
        state: 'signed-in',
        uid,
        email,
        isVerified,
        seat: actor.seat,
        isCouncil: actor.isCouncil,
      };
    }
  });
}

if (wasSignedIn()) loadAuth().catch(() => undefined);

/** Who uses the page, live: it changes the moment a seat is given or taken away. */
export const session: ReadonlySignal<Session> = current;

/** For a page that goes to `to` then. Doesn't end where another person was signed in: `to` is loaded anew. */
export async function signIn(email: string, password: string, to: string): Promise<void> {
  const auth = await loadAuth();
  await auth.signIn(email, password, to);
}

export async function signUp(email: string, password: string): Promise<void> {
  const auth = await loadAuth();
  await auth.signUp(email, password);
}

export async function sendVerification(): Promise<void> {
  const auth = await loadAuth();
  await auth.sendVerification();
}

export async function checkVerification(): Promise<boolean> {
  const auth = await loadAuth();
  return auth.checkVerification();
}

export async function sendNewPassword(email: string): Promise<void> {
  const auth = await loadAuth();
  await auth.sendNewPassword(email);
}

export async function signOut(options: SignOut): Promise<void> {
  const auth = await loadAuth();
  await auth.signOut(options);
}

/** The people of the demo bloc; null in a build for a real project, which does not contain them. */
export async function demoPeople(): Promise<DemoPeople | null> {
  if (!import.meta.env.VITE_EMULATORS) return null;
  const { PEOPLE } = await import('./demo-people.js');
  return PEOPLE;
}
