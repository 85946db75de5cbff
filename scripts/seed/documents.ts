import { Bloc } from '../../functions/lib/domain/bloc.js';
import { Member } from '../../functions/lib/domain/member.js';
import { Membership } from '../../functions/lib/domain/membership.js';
import { Movement } from '../../functions/lib/domain/movement.js';
import {
  blocPath,
  councilSeatPath,
  membershipPath,
  membersPath,
  movementsPath,
  seasonPath,
  seatPath,
} from '../../functions/lib/domain/path.js';
import { Season } from '../../functions/lib/domain/season.js';
import { CouncilSeat, Seat } from '../../functions/lib/domain/seat.js';
import { isValidAt } from '../../functions/lib/domain/validity.js';
import blocFile from './bloc.json' with { type: 'json' };
import { withIsoDates, yearInHanoi } from './dates.ts';
import people from './people.json' with { type: 'json' };
import { runningSeasonDocuments } from './running-season.ts';
import closedSeasonFile from './season-2022.json' with { type: 'json' };

/** Firestore documents by path. */
export type Documents = Map<string, object>;

export const BLOC = blocFile.bloc.id;
const CLOSED_SEASON = '2022';

/** Everything the demo bloc consists of on the day of `now`; each document is held against its schema. */
export function demoDocuments(now: Date): Documents {
  const year = yearInHanoi(now);
  return new Map([
    [blocPath(BLOC), stored(Bloc.parse({ ...blocFile.bloc, currentSeason: year }))],
    ...Object.entries(blocFile.members).map(([id, member]): [string, object] => [
      `${membersPath(BLOC)}/${id}`,
      stored(Member.parse({ ...dated(member), id })),
    ]),
    ...membershipDocuments(now),
    ...seatDocuments(new Date(`${year}-01-01T00:00:00+07:00`)),
    ...closedSeasonDocuments(),
    ...runningSeasonDocuments(BLOC, year, now),
  ]);
}

/** Of the units that are in the bloc on the day; those that have left are free to join another. */
function membershipDocuments(now: Date): Documents {
  const members = Object.entries(blocFile.members).filter(([id, member]) =>
    isValidAt(Member.parse({ ...dated(member), id }), now),
  );
  return new Map(members.map(([id]) => [membershipPath(id), Membership.parse({ bloc: BLOC })]));
}

function seatDocuments(validFrom: Date): Documents {
  const validity = { validFrom, validTo: null };
  const seats = people.seats.map(({ uid, email: _, ...seat }): [string, object] => [
    seatPath(BLOC, uid),
    stored(Seat.parse({ ...seat, ...validity, id: uid })),
  ]);
  const council = people.council.map(({ uid, email: _, ...seat }): [string, object] => [
    councilSeatPath(uid),
    stored(CouncilSeat.parse({ ...seat, ...validity, id: uid })),
  ]);
  return new Map([...seats, ...council]);
}

function closedSeasonDocuments(): Documents {
  const season = Season.parse({ ...dated(closedSeasonFile.season), id: CLOSED_SEASON });
  const movements = Object.entries(closedSeasonFile.movements).map(
    ([id, movement]): [string, object] => [
      `${movementsPath(BLOC, CLOSED_SEASON)}/${id}`,
      Movement.parse(movement),
    ],
  );
  return new Map([[seasonPath(BLOC, CLOSED_SEASON), stored(season)], ...movements]);
}

/** What must be brought up to today when the demo data of an earlier day is still there. */
export function demoUpdates(now: Date): Documents {
  const year = yearInHanoi(now);
  const path = seasonPath(BLOC, year);
  const season = Season.parse({ ...demoDocuments(now).get(path), id: year });
  return new Map<string, object>([
    [blocPath(BLOC), { currentSeason: year }],
    [path, { windows: season.windows }],
  ]);
}

/** A document does not repeat its id. */
export function stored<T extends { id: string }>({ id: _, ...fields }: T): Omit<T, 'id'> {
  return fields;
}

function dated(json: object): object {
  return Object(withIsoDates(json));
}
