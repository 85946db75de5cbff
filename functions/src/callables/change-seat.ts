import { ChangeSeatRequest } from '../domain/acts/change-seat.js';
import { Done } from '../domain/acts/done.js';
import { spanOf, wordsOf } from '../domain/acts/seat-fields.js';
import { DomainError } from '../domain/error.js';
import { memberPath } from '../domain/path.js';
import {
  requireGiver,
  requireMayGive,
  requireOthersSeat,
  rolesConcerned,
  withinDates,
} from '../domain/seat-rights.js';
import { readBlocIn } from '../store/blocs.js';
import { readKeepers, requireKeepers } from '../store/keepers.js';
import { readMember } from '../store/members.js';
import { readSeat, updateSeat } from '../store/seats.js';
import { requireUnchanged } from '../store/unchanged.js';
import { defineAct } from './act.js';

/** Other roles, dates or post of somebody's seat, in the same unit. */
export const changeSeat = defineAct(
  'changeSeat',
  ({ uid }) => `seats/${uid}`,
  { request: ChangeSeatRequest, answer: Done },
  async ({ request, actor, actorSeat, at }) => {
    const { bloc, season, uid } = request;
    requireGiver(actor);
    await readBlocIn(bloc, season);
    const seat = await readSeat(bloc, uid);
    const { id: _, member, ...old } = seat.data;
    const unit = await readMember(bloc, member);
    const span = withinDates(spanOf(request, at, old.validFrom), unit.data);
    if (span === null) throw new DomainError('member-ended', { member });
    const terms = { ...wordsOf(request), ...span };
    requireMayGive(actor, member, rolesConcerned(old, terms));
    requireOthersSeat(actor, uid);
    const keepers = await readKeepers(bloc, { before: seat.data, after: terms }, at);
    return {
      log: { member, old, new: terms },
      answer: {},
      write(batch) {
        updateSeat(batch, bloc, seat, terms);
        requireUnchanged(batch, memberPath(bloc, member), unit, 'validTo');
        // A head who hands over meanwhile would otherwise still take and give in the next one's time.
        requireKeepers(batch, bloc, [...keepers, actorSeat]);
      },
    };
  },
);
