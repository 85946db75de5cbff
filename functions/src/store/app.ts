import { type App, getApps, initializeApp } from 'firebase-admin/app';

/** The one Admin app of this process. Project and emulators come from the environment. */
export function app(): App {
  // Counting the apps is not enough: firebase-functions makes one under a name of its own for triggers.
  return getApps().find(({ name }) => name === '[DEFAULT]') ?? initializeApp();
}
