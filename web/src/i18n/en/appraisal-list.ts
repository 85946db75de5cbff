import type { Translation } from '../area.js';
import type { appraisalList as vi } from '../vi/appraisal-list.js';

export const appraisalList: Translation<typeof vi> = {
  listTitle: 'Appraisal of the units',
  seasonOnly: 'Season {season}',
  listIntro: 'Choose a unit to appraise. Nobody appraises their own unit.',
  listIntroCouncil: 'Self-score and appraisal sheets of the units, for reading only.',
  unit: 'Unit',
  selfState: 'Self-score',
  appraisalState: 'Appraisal',
  open: 'Open',
  ownUnitRow: 'Your unit, appraised by others',
};
