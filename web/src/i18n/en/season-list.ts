import type { Translation } from '../area.js';
import type { seasonList as vi } from '../vi/season-list.js';

export const seasonList: Translation<typeof vi> = {
  pageText: 'Open the year’s season, draft its criteria, dates and scoring, then adopt it.',
  seasonOf: 'Year {season}',
  noTheme: 'No theme yet',
  continueOf: 'Continue {season}',
  viewOf: 'View {season}',

  openTitle: 'Open a new season',
  openText: 'A draft binds nobody and is not on the board until it is adopted.',
  year: 'Year',
  yearInvalid: 'Enter a year of four digits, from 2000 to 2099.',
  yearThere: 'The season of this year is in the list already.',
  origin: 'Start from',
  originYear: 'The season of {year}',
  originYearHint:
    'Takes its criteria, scoring and dates, moved to the new year. The theme stays empty.',
  originIllustrative: 'An illustrative 1,000-point template',
  originIllustrativeHint:
    'Made up by this software as an example; no regulation. Everything in it can be changed.',
  originBlank: 'A blank page',
  originBlankHint: 'Only suggested dates; write the criteria, or import them from a file.',
  openAct: 'Open the season of {year}',
};
