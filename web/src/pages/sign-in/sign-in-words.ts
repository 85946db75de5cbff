import { t } from '../../i18n/sign-in.js';

/** What to tell somebody whose signing in failed. Which of the two was wrong is never said. */
export function wordsOfSignInError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'auth/invalid-credential':
    case 'auth/invalid-email':
    case 'auth/user-not-found':
    case 'auth/user-disabled':
    case 'auth/wrong-password':
      return t('wrong');
    case 'auth/too-many-requests':
      return t('tooMany');
    case 'auth/network-request-failed':
      return t('offline');
    default:
      return navigator.onLine ? t('unknown') : t('offline');
  }
}
