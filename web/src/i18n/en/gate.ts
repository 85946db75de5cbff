import type { Translation } from '../area.js';
import type { gate as vi } from '../vi/gate.js';

export const gate: Translation<typeof vi> = {
  notLoaded: 'Could not be loaded',
  signInTitle: 'Please sign in',
  signInText: 'This page is for officials who work in the bloc.',
  signIn: 'Sign in',
};
