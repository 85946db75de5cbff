import type { Translation } from '../area.js';
import type { unit as vi } from '../vi/unit.js';

export const unit = {
  title: 'Results over the seasons',
  came: 'Took over {units}.',
  went: 'Now part of {units}.',
  season: 'Season',
  unit: 'Unit',
  rank: 'Rank',
  rankOf: '{rank} of {count}',
  points: 'Points',
  pointsOf: '{points} of {max}',
  state: 'State',
  none: 'No season has public points of this unit yet',
  noneText: 'Results appear here once the board of a season has points of the unit.',
  withoutScores: 'No scores were published: {seasons}.',
  notPublic: 'The board is not public: {seasons}.',
  unknown: 'The bloc has no such unit',
  unknownText: 'Choose a unit from the list of members.',
  toMembers: 'List of members',
  membersIn: 'Members of the bloc in {season}',
  nowIn: 'now part of {units}',
  noScoresTitle: 'No scores were published for {season}',
  noScoresText: 'The season is closed; the source of this page has its theme and movements only.',
  notPublicTitle: 'The board of this season is not public',
  notPublicText: 'The bloc chose so when it set the season up. The bloc head announces the result.',
} as const satisfies Translation<typeof vi>;
