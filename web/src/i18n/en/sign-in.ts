import type { Translation } from '../area.js';
import type { signIn as vi } from '../vi/sign-in.js';

export const signIn = {
  title: 'Sign in',
  lead: 'For people with a seat in the bloc. The scoreboard needs no sign-in.',
  invited: 'Invited to the bloc by e-mail? Take up the invitation here',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  emailMissing: 'Enter your official e-mail address',
  passwordMissing: 'Enter your password',
  wrong: 'The e-mail or the password is not right. Check them and try again.',
  tooMany: 'Too many attempts. Wait a few minutes, then try again.',
  offline:
    'The server cannot be reached. Check the network and try again; what you typed is still here.',
  unknown: 'Signing in failed for an unknown reason. Try again in a few minutes.',
  newPassword: 'Set a new password',
  newPasswordSent:
    'If {email} has an account, a letter for a new password was sent there. Open it, set the password, and sign in here; every earlier sign-in, also anybody else’s, comes to an end.',
  byEmail: 'Sign in by e-mail and password',
  demoTitle: 'Take a seat',
  demoLead:
    'Trial version on this machine: one click takes a seat. People are named by their post; none of them is real.',
  demoSearch: 'Search by unit or post',
  demoSearchHint: 'Accents are not needed',
  demoNone: 'Nobody matches “{query}”. Use fewer letters or a unit’s name.',
  demoCouncil: 'Central Emulation and Commendation Council',
  demoShown: { one: '{count} person', other: '{count} people' },
  alreadyTitle: 'You are signed in as {post}',
  alreadyText: 'To take another seat, choose it in the list.',
  leave: 'Sign out',
  leaveAndClear: 'Sign out and clear this machine’s data',
  continue: 'Go on working',
} as const satisfies Translation<typeof vi>;
