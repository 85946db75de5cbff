import type { Translation } from '../area.js';
import type { kept as vi } from '../vi/kept.js';

export const kept: Translation<typeof vi> = {
  keptNoSeat: 'Before this was sent, your seat ended or no longer lets you write here.',
  keptSeasonClosed: 'The season closed before this was sent.',
  keptWindowClosed:
    'The time for it ended before this was sent. If you need more, ask the bloc head to extend it for your unit.',
  keptSheetLocked: 'The sheet was handed in before this was sent.',
  keptSubmitted: 'The nomination was handed in before this was sent.',
  keptSigned: 'The unit’s agreement was signed before this was sent.',
  keptAgreementClosed: 'The agreement was closed before this was sent.',
  keptGone: 'The nomination was deleted before this was sent.',
  notTaken: {
    one: '{count} field cannot be sent any more',
    other: '{count} fields cannot be sent any more',
  },
  notTakenText: 'What you typed is kept on this machine and can be downloaded.',
};
