import type { Translation } from '../area.js';
import type { join as vi } from '../vi/join.js';

export const join: Translation<typeof vi> = {
  title: 'Take up an invitation',
  lead: 'For those who are invited to a seat in the bloc. Open this page by the link in the letter, and use exactly the address that received it.',
  create: 'Create an account',
  existing: 'I have an account',
  email: 'E-mail address',
  password: 'Password',
  passwordHint: 'At least 12 characters; a sentence that is easy to remember is best.',
  emailMissing: 'Enter the address that was invited',
  passwordShort: 'The password needs at least 12 characters',
  submit: 'Create the account',
  passwordWeak: 'This password is too weak for the rules of the system; use a longer sentence',
  inUse:
    'This address has an account already. If it is yours, choose “I have an account” to sign in. If you never made one, somebody else did: choose “Set a new password”; they lose their access, and the account is yours.',
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
  noneForLink:
    'The invitation in the letter was taken up, was withdrawn, or went to another address. If it went to another address, change the account; if not, ask whoever invited you.',
  otherAccount: 'Change the account',
  openLetter: 'Open the link in the letter of invitation',
  openLetterText:
    'The letter went to {email} and has a link of its own to take the seat. If you cannot find it, look among the spam, or ask whoever invited you to send it again.',
  expired: 'The letter of invitation has expired',
  expiredText: 'Ask whoever invited you to send it again.',
  seated: 'You hold the seat {post}',
  seatedLink:
    'The link that you opened is needed no more. If the letter went to another address than {email}, change the account.',
  toWork: 'Begin to work',
  notSeated: 'This account holds no seat in the bloc yet.',
  look: 'Look at invitations',
};
