import { Done } from '../domain/acts/done.js';
import { EndSeatRequest } from '../domain/acts/end-seat.js';
import { requireGiver, requireMayGive, requireOthersSeat } from '../domain/seat-rights.js';
import { readBlocIn } from '../store/blocs.js';
import { readKeepers, requireKeepers } from '../store/keepers.js';
import { deleteSeat, readSeat } from '../store/seats.js';
import { defineAct } from './act.js';

/** Takes a seat away, at once and whole. Who held it, and with what, stays in the log. */
export const endSeat = defineAct(
  'endSeat',
  ({ uid }) => `seats/${uid}`,
  { request: EndSeatRequest, answer: Done },
  async ({ request: { bloc, season, uid }, actor, actorSeat, at }) => {
    requireGiver(actor);
    await readBlocIn(bloc, season);
    const seat = await readSeat(bloc, uid);
    const { id: _, ...old } = seat.data;
    requireMayGive(actor, old.member, old.roles);
    requireOthersSeat(actor, uid);
    const keepers = await readKeepers(bloc, { before: seat.data, after: null }, at);
    return {
      log: { member: old.member, old, new: null },
      answer: {},
      write(batch) {
        deleteSeat(batch, bloc, seat);
        // A head who hands over meanwhile would otherwise still take and give in the next one's time.
        requireKeepers(batch, bloc, [...keepers, actorSeat]);
      },
    };
  },
);
