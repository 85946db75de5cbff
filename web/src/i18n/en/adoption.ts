import type { Translation } from '../area.js';
import type { adoption as vi } from '../vi/adoption.js';

export const adoption: Translation<typeof vi> = {
  maxOfSeason: 'at most {sum} points',
  errorsTitle: 'To be fixed before it is adopted ({count})',
  warningsTitle: 'Worth another look ({count})',
  allRight: 'Everything is there and fits together.',
  adoptTitle: 'Adopt the season',
  adoptText: 'Adopting settles the criteria, dates and scoring for the whole year.',
  adopt: 'Adopt',
  adoptAsk: 'Adopt the season of {season}?',
  adoptFrozen: 'Criteria, scoring and dates are settled; nobody can change them directly any more.',
  adoptAmend: 'After that only amendments with a reason, shown on the pages that they touch.',
  adoptOpen: 'The units begin to work by the dates that were set.',
  adoptPublic: 'The year’s board appears to everybody.',
  adoptClosed:
    'The board appears to the head, the deputy, the appraisal team and the Council only.',
  adoptHead: 'The head or the Council adopts.',
  adoptErrors: 'There is something above to be fixed first.',
  adoptUnsaved: 'Waiting until every change is saved.',
  adopted: 'The season of {season} is adopted.',
};
