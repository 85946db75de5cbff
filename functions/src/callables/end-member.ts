import { EndMemberAnswer, EndMemberRequest, requireSuccessor } from '../domain/acts/end-member.js';
import { DomainError } from '../domain/error.js';
import { memberPath, membershipPath } from '../domain/path.js';
import { requirePermission } from '../domain/permission.js';
import { findSeal, writeSeal } from '../store/agreements.js';
import { readBlocIn } from '../store/blocs.js';
import { deleteInvitation, readInvitationsOf } from '../store/invitations.js';
import { readHeadAfter, requireKeepers } from '../store/keepers.js';
import { readMembers, readOwnMembership, updateMember } from '../store/members.js';
import { readSeats, updateSeat } from '../store/seats.js';
import { requireUnchanged } from '../store/unchanged.js';
import { defineAct } from './act.js';

/**
 * A unit leaves the bloc, with a successor or without. Its seats end at the same moment and in the same
 * commit, and no invitation of it can be claimed any more: nobody acts for a unit after its time, and no
 * request has to look that up (docs/decisions/0010).
 */
export const endMember = defineAct(
  'endMember',
  ({ member }) => `members/${member}`,
  { request: EndMemberRequest, answer: EndMemberAnswer },
  async ({ request, actor, at }) => {
    requirePermission(actor, 'endMember');
    const { bloc, season, member, successor } = request;
    await readBlocIn(bloc, season);
    const [members, invitations, membership] = await Promise.all([
      readMembers(bloc),
      readInvitationsOf(bloc, member),
      readOwnMembership(bloc, member),
    ]);
    // After the invitations: one that is claimed meanwhile is a seat here, and not lost between the two.
    const seats = await readSeats(bloc);
    const stored = members.get(member);
    if (stored === undefined) throw new DomainError('not-found', { what: 'member' });
    const units = new Map([...members].map(([id, { data }]) => [id, data]));
    const heirs = requireSuccessor(units, member, successor).flatMap((id) => members.get(id) ?? []);
    const validTo = new Date(request.validTo);
    if (validTo <= stored.data.validFrom) {
      throw new DomainError('dates-out-of-order', { fields: ['validTo'] });
    }
    const seal = await findSeal(request, [...units.values()], at);
    const all = [...seats.values()];
    const own = all.filter(({ data }) => data.member === member);
    const keepers = await readHeadAfter(bloc, all, member, { validTo, at });
    const ending = own.filter(({ data }) => data.validTo === null || validTo < data.validTo);
    return {
      log: {
        member,
        old: { validTo: stored.data.validTo, successor: stored.data.successor },
        new: { validTo, successor, seats: ending.map(({ data }) => data.id) },
      },
      answer: { seats: ending.length },
      write(batch) {
        updateMember(batch, bloc, stored, { validTo, successor });
        writeSeal(batch, request, seal);
        // Also those that end earlier: whoever prolongs one meanwhile has not seen the unit's end.
        for (const seat of own) {
          const isEnding = ending.includes(seat);
          updateSeat(batch, bloc, seat, { validTo: isEnding ? validTo : seat.data.validTo });
        }
        // Or two units that end in the same moment would be each other's successor.
        for (const heir of heirs) {
          requireUnchanged(batch, memberPath(bloc, heir.data.id), heir, 'successor');
        }
        for (const invitation of invitations) deleteInvitation(batch, bloc, invitation);
        if (membership !== null) {
          requireUnchanged(batch, membershipPath(member), membership, 'bloc');
        }
        requireKeepers(batch, bloc, keepers);
      },
    };
  },
);
