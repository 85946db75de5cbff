import { FreezeBoardAnswer, FreezeBoardRequest } from '../domain/acts/freeze-board.js';
import { DomainError } from '../domain/error.js';
import { requireOpenSeason, requirePermission } from '../domain/permission.js';
import { boardRowOf } from '../domain/standing.js';
import {
  emptyStanding,
  readBoardState,
  requireAbsent,
  stampBoardRow,
  writeBoardRow,
  writeFreeze,
} from '../store/board.js';
import { defineAct } from './act.js';

/**
 * The public board stands still from this commit on. Every row is written, also those of units without
 * one: a copy that is under way finds its row changed, fails, and then finds the season frozen. A board that
 * the public does not see has no rows, and gets none.
 */
export const freezeBoard = defineAct(
  'freezeBoard',
  () => 'board',
  { request: FreezeBoardRequest, answer: FreezeBoardAnswer },
  async ({ request, actor, season, at }) => {
    requirePermission(actor, 'freezeBoard');
    requireOpenSeason(season.data);
    if (season.data.freeze !== null) throw new DomainError('already-frozen');
    const { members, absent, rows, standings } = await readBoardState(request, at);
    const freeze = { at };
    return {
      log: { member: null, old: { freeze: null }, new: { freeze } },
      answer: { frozenAt: at.toISOString() },
      write(batch) {
        writeFreeze(batch, request, season, freeze);
        requireAbsent(batch, request, absent);
        for (const member of rows.keys()) stampBoardRow(batch, request, member, at);
        if (!season.data.scoring.isBoardPublic) return;
        for (const member of new Set([...members, ...standings.keys()])) {
          if (rows.has(member)) continue;
          const empty = emptyStanding(season.data, member, standings);
          writeBoardRow(batch, request, null, boardRowOf(empty, at));
        }
      },
    };
  },
);
