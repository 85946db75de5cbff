import type { Movement } from '@domain/movement.js';
import { hanoiDay } from '@domain/reminder.js';
import type { Season } from '@domain/season.js';
import { seasonProblems } from '@domain/season-check.js';
import { type Actor, hasRole } from '@domain/seat.js';
import { isValidAt } from '@domain/validity.js';
import { liveAgreement } from '../../data/agreements.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import type { Failure, Live } from '../../data/live.js';
import { liveReport } from '../../data/movement-reports.js';
import { liveNominationsOfUnit } from '../../data/nominations.js';
import { liveMembers } from '../../data/public/members.js';
import { liveMovements } from '../../data/public/movements.js';
import { liveQuotas } from '../../data/public/quotas.js';
import { liveAllSeasons } from '../../data/seasons.js';
import { liveSheet } from '../../data/sheets.js';
import { liveSlots } from '../../data/slots.js';
import { followsProgress } from './access.js';
import type { Known } from './tasks.js';

/** What is known so far, whether more is to come, and what could not be read. */
export type Reading = { known: Known; isLoading: boolean; failures: Failure[] };

type Read = <T>(live: Live<T>) => T | undefined;

/** Opens just the listeners that the seat has tasks in; reading it in a component keeps that in step. */
export function readKnown(actor: Actor, season: Season): Reading {
  const failures = new Set<Failure>();
  let isLoading = false;
  const read: Read = (live) => {
    if (live.state === 'loading') isLoading = true;
    if (live.state === 'failed') failures.add(live.code);
    return live.state === 'ready' ? live.data : undefined;
  };
  const known: Known = {};
  if (followsProgress(actor)) known.setup = setupOf(read);
  if (season.status === 'open' && actor.seat !== null) {
    const { member } = actor.seat;
    if (hasRole(actor, 'officer', 'leader'))
      Object.assign(known, knownOfUnit(season, member, read));
    if (hasRole(actor, 'head', 'deputy', 'assessor'))
      known.appraisals = appraisalsOf(season, member, read);
  }
  return { known, isLoading, failures: [...failures] };
}

function setupOf(read: Read): Known['setup'] {
  const found = read(liveAllSeasons().value)?.find(({ status }) => status === 'setup');
  return found === undefined ? null : { season: found.id, problems: seasonProblems(found) };
}

function knownOfUnit(season: Season, member: string, read: Read): Known {
  return {
    agreement: read(liveAgreement({ bloc: BLOC, season: season.id, member }).value),
    self: read(liveSheet(BLOC, season.id, member, 'self').value),
    nominations: nominationsOf(season, member, read),
    movements: movementsOf(season, member, read),
  };
}

function nominationsOf(season: Season, member: string, read: Read): Known['nominations'] {
  const ref = { bloc: BLOC, season: season.id };
  const own = read(liveNominationsOfUnit(ref, member).value);
  const quotas = read(liveQuotas(BLOC, season.id).value);
  if (own === undefined || quotas === undefined) return undefined;
  const left = quotas.map(({ award, capacity }) => {
    const taken = read(liveSlots(ref, award).value);
    return taken === undefined ? undefined : capacity - taken;
  });
  if (left.includes(undefined)) return undefined;
  return {
    drafts: own.filter(({ status }) => status === 'draft').length,
    submitted: own.filter(({ status }) => status === 'submitted').length,
    placesLeft: left.reduce((sum: number, places) => sum + (places ?? 0), 0),
  };
}

function movementsOf(season: Season, member: string, read: Read): Known['movements'] {
  const movements = read(liveMovements(BLOC, season.id).value);
  if (movements === undefined) return undefined;
  const running = movements.filter((movement) => runsAt(movement, now.value));
  const reports = running.map(({ id }) =>
    read(liveReport({ bloc: BLOC, season: season.id, movement: id, member }).value),
  );
  if (reports.includes(undefined)) return undefined;
  const reported = reports.filter((report) => report?.done?.trim()).length;
  return { running: running.length, reported };
}

/** Days are days in Hanoi, the first and the last one included; none given = open on that side. */
function runsAt({ from, to }: Pick<Movement, 'from' | 'to'>, at: Date): boolean {
  const today = hanoiDay(at);
  return (from === '' || from <= today) && (to === '' || today <= to);
}

function appraisalsOf(season: Season, own: string, read: Read): Known['appraisals'] {
  const members = read(liveMembers(BLOC).value);
  if (members === undefined) return undefined;
  const sheets = members
    .filter((member) => member.id !== own && isValidAt(member, now.value))
    .map(({ id }) => read(liveSheet(BLOC, season.id, id, 'appraisal').value));
  if (sheets.includes(undefined)) return undefined;
  const handedIn = sheets.filter((sheet) => sheet?.status === 'submitted').length;
  const notBegun = sheets.filter((sheet) => sheet === null).length;
  return { notBegun, begun: sheets.length - notBegun - handedIn, handedIn };
}
