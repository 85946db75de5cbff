import { Done } from '../domain/acts/done.js';
import { InviteToSeatRequest } from '../domain/acts/invite-to-seat.js';
import { spanOf, wordsOf } from '../domain/acts/seat-fields.js';
import { DomainError } from '../domain/error.js';
import { invitationMail } from '../domain/invitation-mail.js';
import { actEntryId } from '../domain/log-entry.js';
import { requireMayGive, withinDates } from '../domain/seat-rights.js';
import { readBlocIn } from '../store/blocs.js';
import { readMember } from '../store/members.js';
import { findInvitation, writeInvitation } from '../store/seats.js';
import { defineAct } from './act.js';

/** A seat waits for whoever first signs in with this verified address. */
export const inviteToSeat = defineAct(
  'inviteToSeat',
  ({ email }) => `invitations/${email}`,
  { request: InviteToSeatRequest, answer: Done },
  async ({ request, actor, at, email: own }) => {
    const { bloc: id, season, member, email } = request;
    requireMayGive(actor, member, request.roles);
    if (email === own) throw new DomainError('own-seat');
    const bloc = await readBlocIn(id, season);
    const [unit, before] = await Promise.all([readMember(id, member), findInvitation(id, email)]);
    // What is replaced is taken away, so that nobody undoes the invitation of a higher one.
    if (before !== null) requireMayGive(actor, before.data.member, before.data.roles);
    const span = withinDates(spanOf(request, at), unit.data);
    if (span === null || (span.validTo !== null && span.validTo <= at)) {
      throw new DomainError('member-ended', { member });
    }
    const by = { invitedBy: actor.uid, invitedAt: at };
    const invitation = { id: email, member, ...wordsOf(request), ...span, ...by };
    const letter = {
      id: `${id}.${actEntryId(actor.uid, request.requestId)}`,
      mail: invitationMail(bloc, invitation),
    };
    return {
      log: { member, old: before?.data ?? null, new: invitation },
      answer: {},
      write: (batch) => writeInvitation(batch, id, invitation, before, letter),
    };
  },
);
