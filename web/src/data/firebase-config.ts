import type { FirebaseOptions } from 'firebase/app';
import * as z from 'zod/mini';

const Ports = z.object({ auth: z.int(), functions: z.int(), firestore: z.int() });

export const EMULATOR_HOST = '127.0.0.1';

/** Ports of the emulators that this build talks to; null in a build for a real project. */
export const EMULATORS: z.infer<typeof Ports> | null = import.meta.env.VITE_EMULATORS
  ? Ports.parse(JSON.parse(import.meta.env.VITE_EMULATORS))
  : null;

export const REGION = 'asia-southeast1';

/** A `demo-` project cannot reach any real service, whatever the page does. */
export const OPTIONS: FirebaseOptions = import.meta.env.VITE_EMULATORS
  ? { projectId: 'demo-khoi-thi-dua', apiKey: 'demo', appId: 'demo' }
  : {
      projectId: import.meta.env.VITE_FIREBASE_PROJECT_ID,
      apiKey: import.meta.env.VITE_FIREBASE_API_KEY,
      appId: import.meta.env.VITE_FIREBASE_APP_ID,
      authDomain: `${import.meta.env.VITE_FIREBASE_PROJECT_ID}.firebaseapp.com`,
    };
