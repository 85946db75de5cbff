import { ClaimSeatAnswer, ClaimSeatRequest } from '../domain/acts/claim-seat.js';
import { DomainError } from '../domain/error.js';
import { memberPath } from '../domain/path.js';
import { withinDates } from '../domain/seat-rights.js';
import { readBlocIn } from '../store/blocs.js';
import { readMember } from '../store/members.js';
import { deleteInvitation, findSeat, readInvitation, writeSeat } from '../store/seats.js';
import { requireUnchanged } from '../store/unchanged.js';
import { defineAct } from './act.js';

/**
 * The invited person takes the seat that waits for their verified address. The invitation goes in the same
 * commit, so one seat comes of it, whoever signs in with that address where.
 */
export const claimSeat = defineAct(
  'claimSeat',
  () => 'seats',
  { request: ClaimSeatRequest, answer: ClaimSeatAnswer },
  async ({ request: { bloc, season }, actor: { uid }, at, email }) => {
    if (email === null) throw new DomainError('email-unverified');
    await readBlocIn(bloc, season);
    const [invitation, before] = await Promise.all([
      readInvitation(bloc, email),
      findSeat(bloc, uid),
    ]);
    const { id: _, invitedBy, invitedAt: __, member, roles, post, postEn } = invitation.data;
    // Or a seat that is about to end could be prolonged by its holder.
    if (invitedBy === uid) throw new DomainError('own-seat');
    if (before !== null && (before.data.validTo === null || at < before.data.validTo)) {
      throw new DomainError('seat-exists', { member: before.data.member });
    }
    const unit = await readMember(bloc, member);
    const span = withinDates(invitation.data, unit.data);
    if (span === null || (span.validTo !== null && span.validTo <= at)) {
      throw new DomainError('invitation-missing');
    }
    const seat = { id: uid, member, roles, post, postEn, ...span };
    return {
      log: { member, old: before?.data ?? null, new: { ...seat, invitedBy, email } },
      answer: { member },
      write(batch) {
        deleteInvitation(batch, bloc, invitation);
        writeSeat(batch, bloc, seat, before);
        requireUnchanged(batch, memberPath(bloc, member), unit, 'validTo');
      },
    };
  },
);
