import { FreezeBoardAnswer, FreezeBoardRequest } from '../domain/acts/freeze-board.js';
import { DomainError } from '../domain/error.js';
import { requireOpenSeason, requireSecretariat } from '../domain/permission.js';
import { standingOf } from '../domain/scoring.js';
import { readBoardState, writeBoardRow, writeFreeze } from '../store/board.js';
import { defineAct } from './act.js';

/**
 * The public board stands still from this commit on. Every row is written, also those of units without
 * one: a copy that is under way finds its row changed, fails, and then finds the season frozen.
 */
export const freezeBoard = defineAct(
  'freezeBoard',
  { request: FreezeBoardRequest, answer: FreezeBoardAnswer },
  async ({ request, actor, season, at }) => {
    requireSecretariat(actor);
    requireOpenSeason(season.data);
    if (season.data.freeze !== null) throw new DomainError('already-frozen');
    const { members, rows } = await readBoardState(request);
    const freeze = { at };
    return {
      log: { subject: 'board', member: null, old: { freeze: null }, new: { freeze } },
      answer: { frozenAt: at.toISOString() },
      write(batch) {
        writeFreeze(batch, request, season, freeze);
        for (const member of new Set([...members.keys(), ...rows.keys()])) {
          const read = rows.get(member) ?? null;
          const empty = standingOf(season.data, member, { self: null, appraisal: null });
          writeBoardRow(batch, request, read, { ...(read?.data ?? empty), frozenAt: at });
        }
      },
    };
  },
);
