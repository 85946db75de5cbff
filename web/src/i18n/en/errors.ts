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
  'own-unit':
    'Nobody appraises their own unit. Nothing was changed; please leave it to another member of the appraisal team.',
  'invalid-request':
    'The server could not read what was sent. It is still on the screen; please reload the page and try again.',
  'not-found':
    'This could not be found; it may have been deleted. Nothing else is affected; please go back to the list.',
  'season-closed':
    'The season has ended. What was saved is kept as it is; for a correction please ask the bloc head.',
  'window-closed':
    'This is outside the dates. What was saved is kept as it is; for more time please ask the bloc head for an extension.',
  'sheet-incomplete':
    'The sheet lacks scores and cannot be submitted yet. What was scored is kept; please score the criteria that are missing and submit again.',
  'sheet-locked':
    'The sheet was submitted before. The submitted version is kept as it is; please reload the page to see it.',
  'nomination-incomplete':
    'The nomination is incomplete and cannot be submitted yet. What was typed is kept; please fill in the marked fields and submit again.',
  'already-submitted':
    'This nomination is submitted and holds its place. There is nothing to repeat.',
  'not-submitted':
    'This nomination is no longer submitted, so there is nothing to withdraw. Its content is kept.',
  'quota-full':
    'All places for this award are taken. The nomination is kept as a draft. When a unit withdraws or the bloc gets more places, the free place shows here at once and you can submit again.',
  'below-taken':
    'The new number is below the nominations already accepted, so it was not set. The old number stays in force; please enter a larger one or ask units to withdraw nominations.',
  'already-frozen': 'The board was frozen before. There is nothing more to do.',
  'not-frozen': 'The board is running, not frozen. There is nothing more to do.',
  contention:
    'Many people sent at the same moment and the server did not take it. Nothing is lost or changed; please press again in a few seconds.',
  offline:
    'The server cannot be reached. What you typed is still on this machine and is sent when the network returns; submitting, withdrawing and setting places need the network.',
  unknown:
    'Something unexpected went wrong. What you typed is still on the screen; please reload the page, and if it goes on, tell the administrators.',
};
