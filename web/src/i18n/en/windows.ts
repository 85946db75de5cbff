import type { Translation } from '../area.js';
import type { windows as vi } from '../vi/windows.js';

export const windows: Translation<typeof vi> = {
  agreementOpen: 'To be signed by',
  selfScoringOpen: 'Receiving',
  appraisalOpen: 'Receiving',
  nominationOpen: 'Receiving',
  extended: 'The unit has been given longer.',
  agreementDone: 'signing',
  selfScoringDone: 'self-scoring',
  appraisalDone: 'appraisal',
  nominationDone: 'nomination',
  notOpenYet: 'The time for {activity} has not come yet. It begins at {moment}.',
  windowClosed:
    'The time for {activity} ended at {moment}. What is here is for reading only; for more time please ask the bloc head for an extension.',
  seasonSetup: 'The season is still being set up; the time for {activity} has not come yet.',
  seasonClosed: 'The season has ended. What is here is for reading only.',
};
