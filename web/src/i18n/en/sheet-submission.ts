import type { Translation } from '../area.js';
import type { sheetSubmission as vi } from '../vi/sheet-submission.js';

export const sheetSubmission: Translation<typeof vi> = {
  submit: 'Submit sheet',
  submitIncompleteTitle: 'The sheet cannot be submitted yet',
  submitIncomplete: {
    one: '{count} criterion is not scored yet. Choose it to go there:',
    other: '{count} criteria are not scored yet. Choose one to go there:',
  },
  submitTitle: 'Submit the self-score sheet of {unit}?',
  submitAppraisalTitle: 'Submit the appraisal sheet of {unit}?',
  consequenceTotal: 'Total submitted: {total} of {max}.',
  consequenceLocked: 'The sheet is locked; neither officers nor leaders can change it any more.',
  consequenceAppraisal: 'The appraisal team and the bloc head appraise this version.',
  consequenceUnit: 'The appraised unit can read this sheet.',
  consequenceBoard: 'Appraised points replace self-scores on the board, unless it is frozen.',
  submitted: 'Sheet submitted at {time}.',
};
