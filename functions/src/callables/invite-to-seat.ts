import { Done } from '../domain/acts/done.js';
import { InviteToSeatRequest } from '../domain/acts/invite-to-seat.js';
import { spanOf, wordsOf } from '../domain/acts/seat-fields.js';
import { DomainError } from '../domain/error.js';
import { loggedInvitation } from '../domain/invitation.js';
import { actEntryId } from '../domain/log-entry.js';
import { mayGive, requireMayGive, withinDates } from '../domain/seat-rights.js';
import { SITE } from '../options.js';
import { readBlocIn } from '../store/blocs.js';
import { findInvitation, issueInvitation } from '../store/invitations.js';
import { requireKeepers } from '../store/keepers.js';
import { countLetter } from '../store/letter-count.js';
import { readMember } from '../store/members.js';
import { defineAct } from './act.js';

/** A seat waits for whoever has this verified address and opens the letter that goes to it now. */
export const inviteToSeat = defineAct(
  'inviteToSeat',
  ({ email }) => `invitations/${email}`,
  { request: InviteToSeatRequest, answer: Done },
  async ({ request, actor, actorSeat, at, email: own }) => {
    const { bloc: id, season, member, email } = request;
    requireMayGive(actor, member, request.roles);
    if (email === own) throw new DomainError('own-seat');
    const bloc = await readBlocIn(id, season);
    const [unit, before] = await Promise.all([readMember(id, member), findInvitation(id, email)]);
    // What is replaced is taken away, so that nobody undoes the invitation of a higher one or of another
    // unit. Once its letter opens nothing, it keeps the address from nobody.
    const isOwn = before?.data.roles.every((role) => mayGive(actor, role, before.data.member));
    if (before !== null && !isOwn && at < before.data.expiresAt) {
      throw new DomainError('invited-elsewhere');
    }
    const span = withinDates(spanOf(request, at), unit.data);
    if (span === null || (span.validTo !== null && span.validTo <= at)) {
      throw new DomainError('member-ended', { member });
    }
    const count = await countLetter(actor.uid, email, at);
    const by = { invitedBy: actor.uid, invitedAt: at };
    const { invitation, write, tell } = issueInvitation(
      { id: email, member, ...wordsOf(request), ...span, ...by },
      { bloc, before, letter: `${id}.${actEntryId(actor.uid, request.requestId)}`, site: SITE },
    );
    return {
      log: {
        member,
        // What another unit once offered is not for this unit's log.
        old: before !== null && isOwn ? loggedInvitation(before.data) : null,
        new: loggedInvitation(invitation),
      },
      answer: {},
      write(batch) {
        write(batch);
        count(batch);
        requireKeepers(batch, id, [actorSeat]);
      },
      afterwards: tell,
    };
  },
);
