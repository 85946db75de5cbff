import { UnfreezeBoardAnswer, UnfreezeBoardRequest } from '../domain/acts/unfreeze-board.js';
import { DomainError } from '../domain/error.js';
import { requireOpenSeason, requireSecretariat } from '../domain/permission.js';
import { readBoardState, releaseStanding, writeBoardRow, writeFreeze } from '../store/board.js';
import { defineAct } from './act.js';

/** The public board shows everything again, and moves from this commit on. */
export const unfreezeBoard = defineAct(
  'unfreezeBoard',
  { request: UnfreezeBoardRequest, answer: UnfreezeBoardAnswer },
  async ({ request, actor, season }) => {
    requireSecretariat(actor);
    requireOpenSeason(season.data);
    const { freeze } = season.data;
    if (freeze === null) throw new DomainError('not-frozen');
    const { rows, standings } = await readBoardState(request);
    return {
      log: { subject: 'board', member: null, old: { freeze }, new: { freeze: null } },
      answer: { rows: standings.size },
      write(batch) {
        writeFreeze(batch, request, season, null);
        for (const member of new Set([...rows.keys(), ...standings.keys()])) {
          const row = rows.get(member) ?? null;
          const standing = standings.get(member);
          const shown = standing?.data ?? row?.data;
          if (shown !== undefined) writeBoardRow(batch, request, row, { ...shown, frozenAt: null });
          if (standing !== undefined) releaseStanding(batch, request, member, standing);
        }
      },
    };
  },
);
