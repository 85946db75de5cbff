import { type ReadonlySignal, signal } from '@preact/signals';
import { editorUid, isLeavingPage, leavePage } from './auth.js';
import type { Kept, Unsent } from './draft-entry.js';
import { Drafts } from './drafts.js';
import { db } from './editor-firestore.js';
import { firestoreDrafts } from './firestore-drafts.js';
import { LocalStore } from './local-store.js';

const unsentNow = signal<Unsent[]>([]);
const keptNow = signal<Kept[]>([]);

/** What the person signed in here has typed and the server has not; and what it will not take any more. */
export const unsentHere: ReadonlySignal<Unsent[]> = unsentNow;
export const keptHere: ReadonlySignal<Kept[]> = keptNow;

let here: { uid: string; drafts: Drafts } | undefined;

/** The drafts of whoever is signed in, from the first form or bar that asks for them. */
export function draftsHere(): Drafts {
  const uid = editorUid();
  // Signing out loads the page anew, so this is made once.
  if (here?.uid !== uid) here = { uid, drafts: begin(uid) };
  return here.drafts;
}

function begin(uid: string): Drafts {
  const store = new LocalStore(localStorage, uid);
  const drafts = new Drafts({
    store,
    server: firestoreDrafts(db, uid),
    alone: (name, work) => alone(`khoi-thi-dua.send.${uid}.${name}`, work),
    isOnline: () => navigator.onLine,
    now: Date.now,
  });
  const count = () => {
    unsentNow.value = store.unsent();
    keptNow.value = store.kept();
  };
  store.watch(count);
  count();
  addEventListener('storage', ({ key }) => store.heard(key));
  addEventListener('online', () => drafts.sendAll());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') drafts.sendAll();
  });
  // Nothing would be lost, but nobody else has it either.
  addEventListener('beforeunload', (event) => {
    if (unsentNow.peek().length > 0 && !isLeavingPage()) event.preventDefault();
  });
  drafts.sendAll();
  return drafts;
}

/** Within this time the other tabs know what one of them has taken off the machine's storage. */
const HEARD_MS = 250;

/**
 * One tab of the person at a time. Locks and storage reach the others by ways of their own: let in at once, the next
 * tab could still find there what was just sent, and send it again.
 */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(name, async () => {
      await work().then(resolve, reject);
      await new Promise((heard) => setTimeout(heard, HEARD_MS));
    });
    held.catch(reject);
  });
}

/** Loads the page anew at the person's own wish: what is unsent lies on the machine and comes back. */
export function reloadPage(): void {
  leavePage();
  location.reload();
}
