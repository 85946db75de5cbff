import { DomainError } from '../domain/error.js';
import { councilSeatPath, seasonPath, seatPath } from '../domain/path.js';
import { Season } from '../domain/season.js';
import { type Actor, actorAt, CouncilSeat, Seat } from '../domain/seat.js';
import { readDocument, type Stored } from './read.js';

type Session = { uid: string; at: Date; signedInAt: number };

/** Who acts, and the document of the seat by which they do; null = they act for the Council, or have none. */
export type Acting = { actor: Actor; seat: Stored<Seat> | null };

/**
 * The caller's rights in this bloc at this moment: the server SDK is not held by the rules. Throws
 * DomainError `not-signed-in` for a sign-in from before the seat's own, see {@link Seat}.
 */
export async function readActor(bloc: string, { uid, at, signedInAt }: Session): Promise<Acting> {
  const seat = await readDocument(seatPath(bloc, uid), Seat);
  const own = actorAt(uid, seat?.data ?? null, null, at);
  if (own.seat !== null) {
    requireSession(signedInAt, own.seat.sessionsFrom);
    return { actor: own, seat };
  }
  const council = await readDocument(councilSeatPath(uid), CouncilSeat);
  const official = actorAt(uid, null, council?.data ?? null, at);
  if (official.isCouncil) requireSession(signedInAt, council?.data.sessionsFrom);
  return { actor: official, seat: null };
}

function requireSession(signedInAt: number, sessionsFrom = 0): void {
  if (signedInAt < sessionsFrom) throw new DomainError('not-signed-in');
}

/** The season, or null where there is none yet. */
export function findSeason(bloc: string, season: string): Promise<Stored<Season> | null> {
  return readDocument(seasonPath(bloc, season), Season);
}

export async function readSeason(bloc: string, season: string): Promise<Stored<Season>> {
  const stored = await findSeason(bloc, season);
  if (stored === null) throw new DomainError('not-found', { what: 'season' });
  return stored;
}
