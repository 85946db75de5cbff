import { UnfreezeBoardAnswer, UnfreezeBoardRequest } from '../domain/acts/unfreeze-board.js';
import { DomainError } from '../domain/error.js';
import { requireOpenSeason, requirePermission } from '../domain/permission.js';
import { boardRowOf } from '../domain/standing.js';
import {
  emptyStanding,
  readBoardState,
  releaseStanding,
  requireAbsent,
  writeBoardRow,
  writeFreeze,
  writeStanding,
} from '../store/board.js';
import { defineAct } from './act.js';

/**
 * The public board shows everything again, and moves from this commit on. Every unit's standing is written,
 * also where there was none: a trigger that read while the board was frozen, and would leave the row alone,
 * finds its standing changed, fails, and reads again. Rows only where the public sees the board.
 */
export const unfreezeBoard = defineAct(
  'unfreezeBoard',
  () => 'board',
  { request: UnfreezeBoardRequest, answer: UnfreezeBoardAnswer },
  async ({ request, actor, season, at }) => {
    requirePermission(actor, 'unfreezeBoard');
    requireOpenSeason(season.data);
    const { freeze } = season.data;
    if (freeze === null) throw new DomainError('not-frozen');
    const { members, absent, rows, standings } = await readBoardState(request, at);
    const units = new Set([...members, ...rows.keys(), ...standings.keys()]);
    return {
      log: { member: null, old: { freeze }, new: { freeze: null } },
      answer: { rows: units.size },
      write(batch) {
        writeFreeze(batch, request, season, null);
        requireAbsent(batch, request, absent);
        for (const member of units) {
          const standing = standings.get(member) ?? null;
          const shown = standing?.data ?? emptyStanding(season.data, member, standings);
          if (season.data.scoring.isBoardPublic) {
            writeBoardRow(batch, request, rows.get(member) ?? null, boardRowOf(shown, null));
          }
          if (standing === null) writeStanding(batch, request, null, shown);
          else releaseStanding(batch, request, member, standing);
        }
      },
    };
  },
);
