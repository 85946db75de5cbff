import { initializeApp } from 'firebase/app';
import { OPTIONS } from './firebase-config.js';

/** The app of people who are signed in: its Firestore, Auth and Functions share the same user. */
export const editorApp = initializeApp(OPTIONS, 'editor');

const appCheckKey = import.meta.env.VITE_RECAPTCHA_ENTERPRISE_KEY;

// Only here: a visitor of the board loads nothing from reCAPTCHA, so App Check can be enforced for
// Functions and Auth, and for Firestore not, as the board is public. Awaited, because what is asked
// before App Check has started goes without its token.
if (appCheckKey) {
  const { startAppCheck } = await import('./app-check.js');
  startAppCheck(editorApp, appCheckKey);
}
