import type { Translation } from '../area.js';
import type { seasonScoring as vi } from '../vi/season-scoring.js';

export const seasonScoring: Translation<typeof vi> = {
  totalTitle: 'Total',
  announcedTotal: 'Announced total',
  announcedTotalHint:
    'Bonuses included. The season can be adopted once the criteria add up to exactly this.',
  useSum: 'Take the present sum: {sum}',
  bonusCap: 'Cap on bonuses',
  bonusCapHint: 'All bonus groups add up to at most {bonus}. Empty: no common cap.',
  peersTitle: 'Cross-scoring',
  peersPerUnit: 'Units that score each unit',
  peersPerUnitHint:
    '0: no cross-scoring. No unit scores itself. Noted for cross-scoring to come; totals do not count it yet.',
  peerScores: 'How peers’ scores combine',
  mean: 'Mean',
  median: 'Median',
  trimmedMean: 'Mean without the highest and the lowest',
  meanHint: 'The sum of all scores, divided by how many there are.',
  medianHint: 'The one in the middle: a score far too high or low does not move it.',
  trimmedMeanHint: 'One highest and one lowest are left out, then the mean is taken.',
  tieTitle: 'Between equal totals, in this order',
  tieIntro: 'Units still equal after all steps share the rank.',
  tieGroup: 'more points in the group “{group}”',
  tiePenalties: 'fewer points lost',
  tieGone: 'a group that was deleted',
  tieAdd: 'Add a step',
  tieChoose: 'Choose a step',
  tiePlaced: '“{step}” is now step {position}.',
  up: 'Up',
  down: 'Down',
  removeStep: 'Remove',
  upOf: 'Up: {what}',
  downOf: 'Down: {what}',
  removeOf: 'Remove: {what}',
  boardTitle: 'Board',
  isBoardPublic: 'The board is public',
  isBoardPublicHint:
    'Unchecked: only the head, the deputy, the appraisal team and the Council see points.',
  draftsCount: 'Self-scores show on the board as they are entered',
  draftsCountHint: 'Unchecked: a self-score counts once it is handed in.',
};
