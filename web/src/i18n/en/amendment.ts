import type { Translation } from '../area.js';
import type { amendment as vi } from '../vi/amendment.js';

export const amendment: Translation<typeof vi> = {
  none: 'none',
  yes: 'yes',
  no: 'no',
  clashTitle: {
    one: 'A colleague has just changed the same place: choose {count} text',
    other: 'A colleague has just changed the same places: choose {count} texts',
  },
  clashText: 'Yours is still on the screen, unsent. Choose which one is kept.',
  theirs: 'Colleague, saved',
  criteria: 'Tree of criteria',
  amending: 'An amendment is being made.',
  amendNothing: 'Nothing has changed yet.',
  amendCount: { one: '{count} change, unsent.', other: '{count} changes, unsent.' },
  amendDiscard: 'Drop the amendment',
  amendReview: 'Review and send',
  amendTitle: 'Amend the season of {season}',
  amendInvalid: 'Something is not valid; please correct what is marked.',
  amendReasonHint:
    'Everybody can read it: on what basis, agreed by whom. At most 1,000 characters.',
  amendSeen:
    'The amendment, its date and reason are shown on the board, the sheets and the nominations that it touches.',
  amendSend: 'Send the amendment',
  amended: 'The season is amended.',
  changes: 'What changes',
  changeWhat: 'What',
  changeWas: 'Before',
  changeIs: 'After',
  notThere: '(not there)',
  deleted: '(taken away)',
};
