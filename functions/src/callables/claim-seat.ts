import { ClaimSeatAnswer, ClaimSeatRequest } from '../domain/acts/claim-seat.js';
import { DomainError } from '../domain/error.js';
import { memberPath } from '../domain/path.js';
import { withinDates } from '../domain/seat-rights.js';
import { type Account, accountOf } from '../store/addresses.js';
import { readBlocIn } from '../store/blocs.js';
import { isSecretOf } from '../store/invitation-secret.js';
import { deleteInvitation, readInvitation } from '../store/invitations.js';
import { readMember } from '../store/members.js';
import { findSeat, writeSeat } from '../store/seats.js';
import { requireUnchanged } from '../store/unchanged.js';
import { defineAct } from './act.js';

/**
 * The invited person takes the seat that waits for their verified address, with the secret out of the
 * letter: an account whose address is verified need not be its owner's (docs/decisions/0016). The
 * invitation goes in the same commit, so one seat comes of it, whoever signs in with that address where.
 */
export const claimSeat = defineAct(
  'claimSeat',
  () => 'seats',
  { request: ClaimSeatRequest, answer: ClaimSeatAnswer },
  async ({ request: { bloc, season, secret }, actor: { uid }, at, email, signedInAt }) => {
    if (email === null) throw new DomainError('email-unverified');
    const { sessionsFrom } = await requireAccount(uid, email, signedInAt);
    await readBlocIn(bloc, season);
    const [invitation, before] = await Promise.all([
      readInvitation(bloc, email),
      findSeat(bloc, uid),
    ]);
    if (!isSecretOf(invitation.data.secretHash, secret)) throw new DomainError('invitation-link');
    if (invitation.data.expiresAt <= at) throw new DomainError('invitation-expired');
    const { invitedBy, member, roles, post, postEn } = invitation.data;
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
    const seat = { id: uid, member, roles, post, postEn, ...span, sessionsFrom };
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

/** What the token says must be so still: it is up to an hour old, and a seat lasts for a year. */
async function requireAccount(uid: string, email: string, signedInAt: number): Promise<Account> {
  const account = await accountOf(uid);
  if (account === null || signedInAt < account.sessionsFrom) throw new DomainError('not-signed-in');
  if (account.email !== email) throw new DomainError('email-unverified');
  return account;
}
