const KEY = 'khoi-thi-dua.signed-in';

/** Whether somebody is likely to be signed in here: decides which code to load, never what is allowed. */
export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function rememberSignedIn(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage switched off: the next visit starts as a visitor's, and signs in again.
  }
}
