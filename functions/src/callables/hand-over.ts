import { HandOverAnswer, HandOverRequest, rolesAfter } from '../domain/acts/hand-over.js';
import { requirePermission } from '../domain/permission.js';
import { type Actor, actorAt, type Seat } from '../domain/seat.js';
import { requireOthersSeat } from '../domain/seat-rights.js';
import { readBlocIn } from '../store/blocs.js';
import { requireKeepers } from '../store/keepers.js';
import type { Stored } from '../store/read.js';
import { deleteSeat, readSeats, updateSeat } from '../store/seats.js';
import { defineAct } from './act.js';

/**
 * The head's post goes to the next head, of whichever unit, and leaves the old one in the same commit: at
 * no moment are there two, or none. A seat with nothing left in it ends.
 */
export const handOver = defineAct(
  'handOver',
  () => 'seats',
  { request: HandOverRequest, answer: HandOverAnswer },
  async ({ request, actor, at }) => {
    requirePermission(actor, 'handOver');
    const { bloc, season, next, deputy } = request;
    await readBlocIn(bloc, season);
    requireOthersSeat(actor, next);
    if (deputy !== null) requireOthersSeat(actor, deputy);
    const seats = await readSeats(bloc);
    requireStill(actor, seats, at);
    const changed = rolesAfter(
      [...seats.values()].map(({ data }) => data),
      request,
      at,
    );
    const changes = [...changed];
    // Whoever holds the post already is not written: ended meanwhile, they would leave the bloc without a head.
    const holders = [...seats.values()].filter(
      ({ data: { id } }) => (id === next || id === deputy) && !changed.has(id),
    );
    const before = changes.map(([uid]) => [uid, seats.get(uid)?.data.roles ?? []]);
    return {
      log: { member: null, old: Object.fromEntries(before), new: Object.fromEntries(changes) },
      answer: { ended: changes.filter(([, roles]) => roles.length === 0).length },
      write(batch) {
        for (const [uid, roles] of changes) {
          const seat = seats.get(uid);
          if (seat === undefined) continue;
          if (roles.length === 0) deleteSeat(batch, bloc, seat);
          else updateSeat(batch, bloc, seat, { roles });
        }
        requireKeepers(batch, bloc, holders);
      },
    };
  },
);

/**
 * The giver holds the post among the very seats that are changed, whose versions the commit checks: of two hand-overs
 * in the same moment the second would otherwise take it from the one who has just got it.
 */
function requireStill(actor: Actor, seats: ReadonlyMap<string, Stored<Seat>>, at: Date): void {
  if (actor.isCouncil) return;
  const seat = seats.get(actor.uid)?.data ?? null;
  requirePermission(actorAt(actor.uid, seat, null, at), 'handOver');
}
