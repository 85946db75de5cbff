import type { Agreement } from '@domain/agreement.js';
import { bindingTargets, draftedTargets, relativeCriteria } from '@domain/race.js';
import type { Season } from '@domain/season.js';
import { type Actor, hasRole } from '@domain/seat.js';
import { liveAgreement } from '../../data/agreements.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveAgreementText } from '../../data/public/agreement.js';
import { liveBoardRow } from '../../data/public/board-row.js';
import type { SheetRace } from './typed-race.js';

/** Reads signals: to be called while rendering. Nothing is read where no criterion is relative. */
export function sheetRace(actor: Actor, season: Season, member: string): SheetRace {
  const { criteria } = season;
  if (relativeCriteria(criteria).length === 0) return { targets: {}, drafted: {}, bests: null };
  const agreement = readAgreement(actor, season, member);
  const row = liveBoardRow(BLOC, season.id, member).value;
  return {
    targets: bindingTargets(criteria, agreement),
    drafted: draftedTargets(criteria, agreement),
    bests: row.state === 'ready' && row.data !== null ? row.data.bests : null,
  };
}

/** A draft is its unit's and the secretariat's: others do not even ask for what they would be refused. */
function readAgreement(actor: Actor, season: Season, member: string): Agreement | null {
  const text = liveAgreementText(BLOC, season.id).value;
  const isSigned = text.state === 'ready' && text.data?.signatures[member] !== undefined;
  const mayReadDraft =
    actor.isCouncil || actor.seat?.member === member || hasRole(actor, 'head', 'deputy');
  if (!isSigned && !mayReadDraft) return null;
  const live = liveAgreement({ bloc: BLOC, season: season.id, member }).value;
  return live.state === 'ready' ? live.data : null;
}
