import type { Translation } from '../area.js';
import type { setup as vi } from '../vi/setup.js';

export const setup: Translation<typeof vi> = {
  pageTitle: 'Season set-up',
  allSeasons: 'Seasons',
  seasonTitle: 'Setting up the season of {season}',
  seasonFrozen: 'Season of {season}',
  'status-setup': 'Being set up',
  'status-open': 'Adopted',
  'status-closed': 'Closed',
  steps: 'Steps of the set-up',
  'step-theme': 'Theme',
  'step-criteria': 'Criteria',
  'step-windows': 'Dates',
  'step-scoring': 'Scoring',
  'step-quotas': 'Places',
  'step-check': 'Check and adopt',
  toFix: '{count} to fix',
  error: 'To be fixed:',
  warning: 'Note:',
  needed: 'Please enter this.',
  next: 'Continue',

  savesItself: 'Every change saves itself.',
  heldBack: 'Something is not valid and so not saved; see what is marked.',

  theme: 'Theme of the year',
  themeEn: 'Theme in English',
  source: 'Note on the source of the figures',
  sourceHint: 'Shown below the board: which figures are real, which illustrative, and from where.',
  sourceEn: 'Note on the source in English',
  lawVersion: 'Law that applies',
  lawVersionHint:
    'Each dossier is marked with the text in force on the day of receipt. Where the bloc words it otherwise, with that.',
  reason: 'Reason',
  adoptedTitle: 'The season is adopted',
  adoptedAt: 'Adopted at {moment}',
  closedText: 'The season is closed; here it is for reading.',

  frozenText: 'What is here is settled. To change it, make an amendment with a reason.',
  frozenTextHead: 'What is here is settled. Only the head or the Council can amend it.',
  amend: 'Amend',
};
