import type { Translation } from '../area.js';
import type { frame as vi } from '../vi/frame.js';

export const frame = {
  product: 'Emulation bloc',
  skip: 'Skip to main content',
  navigation: 'Pages',
  board: 'Scoreboard',
  sheet: 'Scoring',
  nominations: 'Nominations',
  nominationsShort: 'Nominations',
  signIn: 'Sign in',
  seat: 'My seat',
  noSeat: 'No seat in this bloc yet',
  council: 'Central Emulation and Commendation Council',
  season: 'Season {season}',
  openNow: 'Open now: {activities}',
  nothingOpen: 'Nothing is open now',
  selfScoring: 'Self-scoring',
  appraisal: 'Appraisal',
  nomination: 'Nominations',
  searchLabel: 'Search pages and units (Ctrl K)',
  theme: 'Appearance',
  themeSystem: 'As the device',
  themeLight: 'Light',
  themeDark: 'Dark',
  hall: 'Hall screen',
  tour: 'Three-step introduction',
  design: 'Components',
  offline:
    'You are offline. The page still works; figures are the last ones received and will update by themselves.',
  clock: 'Times are in Viet Nam time (Asia/Ho_Chi_Minh).',
  seasons: 'Seasons',
  pageNotKept: 'This page could not be opened',
  pageNeedsNetwork:
    'It was never opened on this machine, so without a network it is not there yet. Please reload once there is a network.',
  pageMayBeNewer: 'There may be a newer version. Please reload; what you are writing is kept.',
  reload: 'Reload the page',
} as const satisfies Translation<typeof vi>;
