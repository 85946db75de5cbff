import type { Translation } from '../area.js';
import type { acts as vi } from '../vi/acts.js';

export const acts: Translation<typeof vi> = {
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
  recalled: 'This was typed before and not sent.',
  startOver: 'Start over',
};
