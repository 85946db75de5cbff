import {
  agreementPath,
  agreementTextPath,
  blocPath,
  boardRowPath,
  councilSeatPath,
  logEntryPath,
  membersPath,
  movementReportPath,
  movementsPath,
  nominationPath,
  placePath,
  quotaPath,
  seasonPath,
  seatPath,
  sheetPath,
  slotPath,
  standingPath,
} from '@domain/path.js';
import type { Role } from '@domain/seat.js';
import { boardRowOf } from '@domain/standing.js';
import { agreementOf, agreementTextOf, reportOf, signatureBy } from './agreement-documents.ts';
import {
  blocOf,
  councilSeatOf,
  daysFrom,
  heldSlot,
  logEntryOf,
  memberOf,
  movementOf,
  nominationOf,
  quotaOf,
  scoreOf,
  seasonOf,
  seatOf,
  sheetOf,
  standingOf,
} from './documents.ts';

/**
 * A small bloc with named people, as plain data: the rules tests seed it with the web SDK and the
 * functions tests with the server's. Everything is dated around a `now` that the test gives.
 */
export const BLOC = 'tong-hop';
export const OTHER_BLOC = 'noi-chinh';
export const SEASON = '2026';
export const CLOSED_SEASON = '2022';
export const MEMBERS = ['bnv', 'vpqh', 'vpcp', 'vpctn'] as const;
/** Capacity 3, of which slots 1 and 2 are taken. */
export const AWARD = 'bang-khen';
/** Capacity 1, free. */
export const SCARCE_AWARD = 'co-thi-dua';

export const MOVEMENT = 'cchc';

/** Uids by the part that each plays. `stranger` is signed in and has no seat anywhere. */
export const PEOPLE = {
  bnvOfficer: 'bnv-officer',
  bnvColleague: 'bnv-officer-2',
  bnvLeader: 'bnv-leader',
  bnvAssessor: 'bnv-assessor',
  bnvFormerOfficer: 'bnv-officer-2025',
  bnvFutureOfficer: 'bnv-officer-2027',
  vpqhOfficer: 'vpqh-officer',
  vpqhLeader: 'vpqh-leader',
  vpcpOfficer: 'vpcp-officer',
  vpcpAssessor: 'vpcp-assessor',
  head: 'vpctn-head',
  deputy: 'vpcp-deputy',
  formerHead: 'vpctn-head-2025',
  otherHead: 'other-head',
  council: 'council',
  formerCouncil: 'council-2025',
  stranger: 'stranger',
} as const;
/** A named person, or somebody who has not signed in. */
export type Person = keyof typeof PEOPLE | 'anonymous';
export const EVERYBODY = [...Object.keys(PEOPLE), 'anonymous'] as Person[];

/** Path → fields, as stored: without the `id` that a converter adds. */
export type Documents = Record<string, object>;

/** Nominations by what they are; the two submitted ones hold slots 1 and 2 of AWARD. */
export const NOMINATIONS = {
  bnvDraft: 'bnv-draft-1',
  bnvSubmitted: 'bnv-submitted-1',
  bnvWithdrawn: 'bnv-withdrawn-1',
  vpqhDraft: 'vpqh-draft-1',
  vpqhSubmitted: 'vpqh-submitted-1',
} as const;

export function sheetAt(sheet: string): string {
  return sheetPath(BLOC, SEASON, sheet);
}

export function nominationAt(nomination: string): string {
  return nominationPath(BLOC, SEASON, nomination);
}

export function agreementAt(member: string): string {
  return agreementPath(BLOC, SEASON, member);
}

export const AGREEMENT_TEXT = agreementTextPath(BLOC, SEASON);

/** Everything in the database before a test. */
export function world(now: Date): Documents {
  return {
    ...seats(now),
    [blocPath(BLOC)]: blocOf(),
    [blocPath(OTHER_BLOC)]: blocOf({ name: 'Khối khác', nameEn: 'Another bloc' }),
    ...entries(MEMBERS, (name) => [`${membersPath(BLOC)}/${name}`, memberOf(now, name)]),
    [seasonPath(BLOC, SEASON)]: seasonOf(now),
    [seasonPath(BLOC, CLOSED_SEASON)]: seasonOf(now, { status: 'closed' }),
    [seasonPath(OTHER_BLOC, SEASON)]: seasonOf(now),
    [`${movementsPath(BLOC, SEASON)}/${MOVEMENT}`]: movementOf(),
    [movementReportPath(BLOC, SEASON, MOVEMENT, 'bnv')]: reportOf(now, 'bnv'),
    ...agreements(now),
    ...sheets(now),
    ...entries(MEMBERS, (name) => [standingPath(BLOC, SEASON, name), standingOf(now, name, 42.5)]),
    ...entries(MEMBERS, (name) => [
      boardRowPath(BLOC, SEASON, name),
      boardRowOf(standingOf(now, name, 42.5), null),
    ]),
    ...nominations(now),
    ...quotas(now),
    [logEntryPath(BLOC, SEASON, 'about-bnv')]: logEntryOf(now, 'bnv', 'sheets/bnv.self'),
    [logEntryPath(BLOC, SEASON, 'about-vpqh')]: logEntryOf(now, 'vpqh', 'sheets/vpqh.self'),
    [logEntryPath(BLOC, SEASON, 'about-all')]: logEntryOf(now, null, 'board'),
  };
}

function entries<Key>(keys: readonly Key[], entry: (key: Key) => [string, object]): Documents {
  return Object.fromEntries(keys.map(entry));
}

function seats(now: Date): Documents {
  const past = { validFrom: daysFrom(now, -700), validTo: daysFrom(now, -1) };
  const future = { validFrom: daysFrom(now, 1) };
  const inBloc = (uid: string, member: string, role: Role, span: object = {}) => ({
    [seatPath(BLOC, uid)]: { ...seatOf(now, member, role), ...span },
  });
  return {
    ...inBloc(PEOPLE.bnvOfficer, 'bnv', 'officer'),
    ...inBloc(PEOPLE.bnvColleague, 'bnv', 'officer'),
    ...inBloc(PEOPLE.bnvLeader, 'bnv', 'leader'),
    ...inBloc(PEOPLE.bnvAssessor, 'bnv', 'assessor'),
    ...inBloc(PEOPLE.bnvFormerOfficer, 'bnv', 'officer', past),
    ...inBloc(PEOPLE.bnvFutureOfficer, 'bnv', 'officer', future),
    ...inBloc(PEOPLE.vpqhOfficer, 'vpqh', 'officer'),
    ...inBloc(PEOPLE.vpqhLeader, 'vpqh', 'leader'),
    ...inBloc(PEOPLE.vpcpOfficer, 'vpcp', 'officer'),
    ...inBloc(PEOPLE.vpcpAssessor, 'vpcp', 'assessor'),
    ...inBloc(PEOPLE.head, 'vpctn', 'head'),
    ...inBloc(PEOPLE.deputy, 'vpcp', 'deputy'),
    ...inBloc(PEOPLE.formerHead, 'vpctn', 'head', past),
    [seatPath(OTHER_BLOC, PEOPLE.otherHead)]: seatOf(now, 'bnv', 'head', 'officer', 'assessor'),
    [councilSeatPath(PEOPLE.council)]: councilSeatOf(now),
    [councilSeatPath(PEOPLE.formerCouncil)]: { ...councilSeatOf(now), ...past },
  };
}

/** bnv and vpctn are still drafting, vpqh has handed in and was appraised, vpcp has not begun. */
function sheets(now: Date): Documents {
  const scored = { scores: { work: scoreOf() }, touched: 'work' };
  const drafted = (by: string) => ({ ...scored, updatedBy: by });
  const handedIn = (by: string) => ({
    ...drafted(by),
    status: 'submitted' as const,
    submittedBy: by,
    submittedAt: daysFrom(now, -1),
  });
  return {
    [sheetAt('bnv.self')]: sheetOf(now, 'bnv', 'self', drafted(PEOPLE.bnvOfficer)),
    [sheetAt('bnv.appraisal')]: sheetOf(now, 'bnv', 'appraisal', drafted(PEOPLE.head)),
    [sheetAt('vpqh.self')]: sheetOf(now, 'vpqh', 'self', handedIn(PEOPLE.vpqhLeader)),
    [sheetAt('vpqh.appraisal')]: sheetOf(now, 'vpqh', 'appraisal', handedIn(PEOPLE.vpcpAssessor)),
    [sheetAt('vpctn.self')]: sheetOf(now, 'vpctn', 'self'),
    [sheetAt('vpctn.appraisal')]: sheetOf(now, 'vpctn', 'appraisal', drafted(PEOPLE.vpcpAssessor)),
  };
}

/** bnv is still drafting, vpqh has signed, vpcp and vpctn have not begun. */
function agreements(now: Date): Documents {
  const { by: _, ...signatory } = signatureBy(now, PEOPLE.vpqhLeader);
  return {
    [agreementTextPath(BLOC, SEASON)]: agreementTextOf(now, { signatures: { vpqh: signatory } }),
    [agreementAt('bnv')]: agreementOf(now, 'bnv'),
    [agreementAt('vpqh')]: agreementOf(now, 'vpqh', {
      signature: signatureBy(now, PEOPLE.vpqhLeader),
    }),
  };
}

function nominations(now: Date): Documents {
  const vpqh = { createdBy: PEOPLE.vpqhOfficer, updatedBy: PEOPLE.vpqhOfficer };
  const withdrawn = { ...heldSlot(now, 1), status: 'withdrawn' as const, slot: null };
  return {
    [nominationAt(NOMINATIONS.bnvDraft)]: nominationOf(now, 'bnv'),
    [nominationAt(NOMINATIONS.bnvSubmitted)]: nominationOf(now, 'bnv', heldSlot(now, 1)),
    [nominationAt(NOMINATIONS.bnvWithdrawn)]: nominationOf(now, 'bnv', withdrawn),
    [nominationAt(NOMINATIONS.vpqhDraft)]: nominationOf(now, 'vpqh', vpqh),
    [nominationAt(NOMINATIONS.vpqhSubmitted)]: nominationOf(now, 'vpqh', {
      ...vpqh,
      ...heldSlot(now, 2),
    }),
  };
}

function quotas(now: Date): Documents {
  const slot = (nomination: string) => ({ nomination, claimedAt: daysFrom(now, -1) });
  return {
    [quotaPath(BLOC, SEASON, AWARD)]: quotaOf(AWARD, { capacity: 3 }),
    [quotaPath(BLOC, SEASON, SCARCE_AWARD)]: quotaOf(SCARCE_AWARD, { capacity: 1 }),
    [slotPath(BLOC, SEASON, AWARD, 1)]: slot(NOMINATIONS.bnvSubmitted),
    [slotPath(BLOC, SEASON, AWARD, 2)]: slot(NOMINATIONS.vpqhSubmitted),
    [placePath(BLOC, SEASON, AWARD, 1)]: { claims: 2 },
    [placePath(BLOC, SEASON, AWARD, 2)]: { claims: 1 },
    [placePath(BLOC, SEASON, AWARD, 3)]: { claims: 0 },
    [placePath(BLOC, SEASON, SCARCE_AWARD, 1)]: { claims: 0 },
  };
}
