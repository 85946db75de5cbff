import { forgetShell, keepNoShellHere } from './forget-shell.js';

/** What Auth and the SDK's own bookkeeping leave beside the Firestore cache. */
const DATABASES = ['firebaseLocalStorageDb', 'firebase-heartbeat-database'];

const leaving = new BroadcastChannel('khoi-thi-dua.leaving');
leaving.onmessage = keepNoShellHere;

/** Other tabs of the person go to the public page as soon as they are signed out: it is to keep nothing there. */
export function tellOtherTabs(): void {
  leaving.postMessage(null);
}

/** Other tabs of the person leave their pages within this time, and with them the cache. */
const ATTEMPTS = 6;
const PAUSE_MS = 700;

/**
 * Removes everything that the site keeps in this browser. `clearCache` fails while another tab holds the
 * cache open. Rejects when it still does at the end: then something is left, and must not be denied.
 */
export async function clearDeviceOf(clearCache: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await clearCache();
      break;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  // Not awaited: they are held open by this very page, and go when it does.
  for (const name of DATABASES) indexedDB.deleteDatabase(name);
  localStorage.clear();
  sessionStorage.clear();
  await forgetShell();
}
