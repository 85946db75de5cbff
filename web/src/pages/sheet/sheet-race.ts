import type { Agreement } from '@domain/agreement.js';
import { bindingTargets, draftedTargets, type Race, relativeCriteria } from '@domain/race.js';
import type { Season } from '@domain/season.js';
import { type Actor, hasRole } from '@domain/seat.js';
import { liveAgreement } from '../../data/agreements.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveAgreementText } from '../../data/public/agreement.js';
import { liveBoardRow } from '../../data/public/board-row.js';

/** What a page can know of what a unit's `target` criteria are measured by. */
export type SheetRace = {
  /** Targets of the signed agreement, which bind. */
  targets: Race['targets'];
  /** Targets as they are written down, signed or not. */
  drafted: Race['targets'];
  /** The bloc's bests by the public board, which a freeze holds back too; null = it shows none. */
  bests: Race['bests'] | null;
};

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

/** The race as the sheet on screen runs it: nobody's best is below what this unit has typed. */
export function typedRace(
  { targets, bests }: SheetRace,
  values: Readonly<Record<string, number | null>>,
): Race {
  const raised = { ...bests };
  for (const [id, target] of Object.entries(targets)) {
    raised[id] = Math.max(1, raised[id] ?? 1, (values[id] ?? 0) / target);
  }
  return { targets, bests: raised };
}
