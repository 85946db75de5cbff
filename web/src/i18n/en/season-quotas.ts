import type { Translation } from '../area.js';
import type { seasonQuotas as vi } from '../vi/season-quotas.js';

export const seasonQuotas: Translation<typeof vi> = {
  quotasIntro:
    'Places for each award. A number that no document gives is shown as the bloc’s own setting.',
  quotasHead: 'The head or the Council sets places; here they are for reading.',
  noQuotas: 'No awards yet',
  noQuotasText: 'Add them one by one, or take those of the year before.',
  earlierAwards: 'Awards of {year} that this year does not have',
  takeAward: 'Take into this year',
  takeAwardOf: 'Take into this year: {award}',
  newAward: 'Add an award',
  awardTitle: 'Name of the award',
  titleEn: 'English title',
  titleEnHint: 'Left empty, the Vietnamese title is used.',
  nominee: 'For',
};
