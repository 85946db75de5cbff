import { Done } from '../domain/acts/done.js';
import { WithdrawInvitationRequest } from '../domain/acts/withdraw-invitation.js';
import { loggedInvitation } from '../domain/invitation.js';
import { requireGiver, requireMayGive } from '../domain/seat-rights.js';
import { readBlocIn } from '../store/blocs.js';
import { deleteInvitation, readInvitation } from '../store/invitations.js';
import { requireKeepers } from '../store/keepers.js';
import { defineAct } from './act.js';

/** The seat waits no more. Whoever has claimed it meanwhile keeps it: then it is a seat to end. */
export const withdrawInvitation = defineAct(
  'withdrawInvitation',
  ({ email }) => `invitations/${email}`,
  { request: WithdrawInvitationRequest, answer: Done },
  async ({ request, actor, actorSeat }) => {
    const { bloc, season, email } = request;
    requireGiver(actor);
    await readBlocIn(bloc, season);
    const stored = await readInvitation(bloc, email);
    requireMayGive(actor, stored.data.member, stored.data.roles);
    return {
      log: { member: stored.data.member, old: loggedInvitation(stored.data), new: null },
      answer: {},
      write(batch) {
        deleteInvitation(batch, bloc, stored);
        requireKeepers(batch, bloc, [actorSeat]);
      },
    };
  },
);
