import type { Translation } from '../area.js';
import type { hall as vi } from '../vi/hall.js';

export const hall = {
  title: 'Live scoreboard',
  leave: 'Back to the scoreboard',
  fullScreen: 'Full screen (key F)',
  season: 'Season {season}',
  latest: '{unit}: {change} points, rank {rank}',
  frozen: 'Board stopped since {moment}',
  reconnecting: 'Reconnecting…',
  live: 'Live',
  notPublic: 'The board of this season is not public',
  waiting: 'Waiting for the first points',
  noRank: 'not ranked',
} as const satisfies Translation<typeof vi>;
