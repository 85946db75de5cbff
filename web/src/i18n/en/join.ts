import type { Translation } from '../area.js';
import type { join as vi } from '../vi/join.js';

export const join: Translation<typeof vi> = {
  title: 'Take up an invitation',
  lead: 'For those who are invited to a seat in the bloc. Use exactly the address that was invited.',
  create: 'Create an account',
  existing: 'I have an account',
  email: 'E-mail address',
  password: 'Password',
  passwordHint: 'At least 12 characters; a sentence that is easy to remember is best.',
  emailMissing: 'Enter the address that was invited',
  passwordShort: 'The password needs at least 12 characters',
  submit: 'Create the account',
  inUse: 'This address has an account already. Choose “I have an account” to sign in.',
  badEmail: 'This is not an e-mail address. Please check it.',
  verifyTitle: 'Verify the address {email}',
  verifyText:
    'A letter was sent to this address. Open it, follow the link that verifies the address, and come back.',
  verified: 'I have verified it',
  notVerified: 'The address is not verified yet. Follow the link in the letter and try again.',
  sendAgain: 'Send the letter again',
  sentAgain: 'The letter was sent again to {email}',
  offered: 'You are invited as {post}',
  offeredFor: 'Unit: {unit}. Roles: {roles}.',
  claim: 'Take the seat',
  claimed: 'You now hold the seat {post}',
  none: 'No invitation for {email} yet',
  noneText:
    'Check the address with whoever invited you. An invitation shows here the moment it is sent.',
  seated: 'You hold the seat {post}',
  toWork: 'Begin to work',
  notSeated: 'This account holds no seat in the bloc yet.',
  look: 'Look at invitations',
};
