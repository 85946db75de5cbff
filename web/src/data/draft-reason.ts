import type { Season } from '@domain/season.js';
import type { Role, Seat } from '@domain/seat.js';
import { isValidAt } from '@domain/validity.js';
import { isOpenFor, type Window } from '@domain/window.js';
import { placeOf } from './draft-target.js';
import type { Failure } from './live.js';

/**
 * Why the rules take no draft there from this seat, as far as seat and season say; `wrong-role` where they
 * say nothing. `now` is the server's time as the page knows it: a machine's own may be hours wrong.
 */
export function whyNot(path: string, seat: Seat | null, season: Season | null, now: Date): Failure {
  const { kind, id } = placeOf(path);
  if (seat === null || !isValidAt(seat, now) || !writesAt(path, seat)) return 'no-seat';
  if (season === null || season.status === 'closed') return 'season-closed';
  const [member = '', assessor] = id.split('.');
  switch (kind) {
    case 'movements':
      return season.status === 'open' ? 'wrong-role' : 'not-adopted';
    case 'nominations':
      return unlessOpen(season.windows.nomination, seat.member, now);
    case 'agreements':
      return unlessOpen(season.windows.agreement, member, now);
    case 'sheets': {
      const activity = assessor === 'self' ? 'selfScoring' : 'appraisal';
      return unlessOpen(season.windows[activity], member, now);
    }
  }
}

/** As `worksFor` and `appraises` in firestore.rules; whose a nomination is, its path does not say. */
function writesAt(path: string, seat: Seat): boolean {
  const { kind, id } = placeOf(path);
  const holds = (...roles: Role[]) => roles.some((role) => seat.roles.includes(role));
  const isOwn = id.split('/').at(-1)?.split('.')[0] === seat.member;
  if (kind === 'sheets' && id.endsWith('.appraisal'))
    return !isOwn && holds('head', 'deputy', 'assessor');
  return (isOwn || kind === 'nominations') && holds('officer', 'leader');
}

function unlessOpen(window: Window, member: string, now: Date): Failure {
  return isOpenFor(window, member, now) ? 'wrong-role' : 'window-closed';
}
