import type { Translation } from '../area.js';
import type { errors as vi } from '../vi/errors.js';

export const errors: Translation<typeof vi> = {
  'not-signed-in':
    'Your sign-in has expired. What you typed is still on this machine; please sign in again and continue.',
  'no-seat':
    'This account holds no seat in the bloc at present. What was saved is not lost; please ask the bloc head to restore it.',
  'wrong-role':
    'Your seat does not allow this. Nothing was changed; please pass it to whoever has the authority in the unit or the bloc.',
  'wrong-unit':
    'This belongs to another unit. Nothing was changed; only that unit’s own people can do it.',
  'invalid-request':
    'The server could not read what was sent. It is still on the screen; please reload the page and try again.',
  'not-found':
    'This could not be found; it may have been deleted. Nothing else is affected; please go back to the list.',
  'season-closed':
    'The season has ended. What was saved is kept as it is; for a correction please ask the bloc head.',
  'window-closed':
    'This is outside the dates. What was saved is kept as it is; for more time please ask the bloc head for an extension.',
  'sheet-locked':
    'The sheet was submitted before. The submitted version is kept as it is; please reload the page to see it.',
  'already-submitted':
    'This nomination is submitted and holds its place. There is nothing to repeat.',
  'not-adopted':
    'This season is still being prepared and has not been adopted. Nothing is lost; this can be done as soon as the bloc head adopts it.',
  'stale-revision':
    'Somebody else has just changed this section. What you typed is still on the screen; please look at the new version and save again what should stay.',
  'already-signed': 'The unit has signed this agreement. There is nothing to repeat.',
  'agreement-closed': 'All units have signed and the agreement is closed. Nothing was changed.',
  contention:
    'Many people sent at the same moment and the server did not take it. Nothing is lost or changed; please press again in a few seconds.',
  offline:
    'The server cannot be reached. What you typed is still on this machine and is sent when the network returns; submitting, withdrawing and setting places need the network.',
  unknown:
    'Something unexpected went wrong. What you typed is still on the screen; please reload the page, and if it goes on, tell the administrators.',
};
