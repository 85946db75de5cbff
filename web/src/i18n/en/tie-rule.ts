import type { Translation } from '../area.js';
import type { tieRule as vi } from '../vi/tie-rule.js';

export const tieRule = {
  total: 'The higher total stands above.',
  group: 'If equal: points of the group “{group}” decide.',
  penalties: 'If still equal: the unit that lost fewer points to penalties stands above.',
  shared:
    'If still equal after every step: the units share a rank and the next rank is skipped (1, 2, 2, 4).',
  states:
    'Draft points are what a unit is entering now and bind nobody; appraised points replace self-scored ones.',
} as const satisfies Translation<typeof vi>;
