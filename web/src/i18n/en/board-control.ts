import type { Translation } from '../area.js';
import type { boardControl as vi } from '../vi/board-control.js';

export const boardControl: Translation<typeof vi> = {
  toSetup: 'Criteria, dates and extensions of this season',
  toSeasons: 'Set up another season',
  controlTitle: 'Control of the board',
  running: 'The public board is running: every new score shows at once.',
  frozenSince:
    'The public board has stood still since {moment}. New scores still count; only the bloc head, the deputy, the appraisal team and the Council see them.',
  freeze: 'Freeze the board',
  freezeTitle: 'Freeze the public board?',
  consequenceFrozen:
    'The public board keeps the figures of this moment; everybody sees that it is frozen and since when.',
  consequenceScoring: 'Units go on scoring and appraisal goes on; new figures do not show outside.',
  unfreeze: 'Let the board run again',
  unfreezeTitle: 'Let the public board run again?',
  consequenceRevealed: 'Every change since the freeze shows to everybody at once.',
  consequenceNoReturn:
    'What has been shown cannot be taken back; for a reveal step by step, do not press yet.',
  froze: 'Board frozen at {time}.',
  unfroze: 'The board runs again, {rows} units brought up to date.',
};
