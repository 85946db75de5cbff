import type { Translation } from '../area.js';
import type { drafting as vi } from '../vi/drafting.js';

export const drafting: Translation<typeof vi> = {
  saving: 'Saving…',
  saved: 'Saved {time}',
  queued: 'Not sent yet; kept on this machine, sent when the network returns',
  invalid: 'Not saved: the value is not right yet',
  refused: 'Could not be saved',
  conflict: 'Not saved: a colleague has just changed this field',
  clean: 'Every change saves itself',
  unsent: { one: '{count} field not saved', other: '{count} fields not saved' },
  tryAgain: 'Try to save again',
  theirs: 'A colleague has just written: {value}',
  mine: 'You are writing: {value}',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  setAside: 'What you gave up: {value}',
  useAgain: 'Use it again',
  nothing: '(empty)',
  sending: 'Sending…',
  checking: 'No answer from the server yet, checking again…',
  outcomeUnknown: 'Outcome not known yet',
  outcomeUnknownText:
    'The server has not answered, so nobody knows yet whether this was recorded. Checking again is safe: it is recorded only once.',
  checkAgain: 'Check again',
  refusedTitle: 'This was not done',
  needsNetwork: 'No network: the server has to confirm this.',
  unsavedTitle: 'Some fields are not saved',
  unsavedText:
    'The server does not have everything yet. Please correct the marked fields or wait for the network, and submit again.',
  notLoaded: 'Could not be loaded',
  signInTitle: 'Please sign in',
  signInText: 'This page is for officials who work in the bloc.',
  signIn: 'Sign in',
  daysLeft: { one: '{count} day left', other: '{count} days left' },
  hoursLeft: { one: '{count} hour left', other: '{count} hours left' },
  minutesLeft: { one: '{count} minute left', other: '{count} minutes left' },
};
