import type { AddMemberRequest } from '@domain/acts/add-member.js';
import type { ChangeSeatRequest } from '@domain/acts/change-seat.js';
import { ClaimSeatAnswer, type ClaimSeatRequest } from '@domain/acts/claim-seat.js';
import { Done } from '@domain/acts/done.js';
import { EndMemberAnswer, type EndMemberRequest } from '@domain/acts/end-member.js';
import type { EndSeatRequest } from '@domain/acts/end-seat.js';
import { HandOverAnswer, type HandOverRequest } from '@domain/acts/hand-over.js';
import type { InviteToSeatRequest } from '@domain/acts/invite-to-seat.js';
import type { OpenBlocRequest } from '@domain/acts/open-bloc.js';
import type { ReviseMemberRequest } from '@domain/acts/revise-member.js';
import type { WithdrawInvitationRequest } from '@domain/acts/withdraw-invitation.js';

/** The acts about a bloc, its members and their people: what each asks and answers. */
export type PeopleActs = {
  openBloc: [OpenBlocRequest, Done];
  addMember: [AddMemberRequest, Done];
  reviseMember: [ReviseMemberRequest, Done];
  endMember: [EndMemberRequest, EndMemberAnswer];
  inviteToSeat: [InviteToSeatRequest, Done];
  withdrawInvitation: [WithdrawInvitationRequest, Done];
  claimSeat: [ClaimSeatRequest, ClaimSeatAnswer];
  changeSeat: [ChangeSeatRequest, Done];
  endSeat: [EndSeatRequest, Done];
  handOver: [HandOverRequest, HandOverAnswer];
};

export const PEOPLE_ANSWERS = {
  openBloc: Done,
  addMember: Done,
  reviseMember: Done,
  endMember: EndMemberAnswer,
  inviteToSeat: Done,
  withdrawInvitation: Done,
  claimSeat: ClaimSeatAnswer,
  changeSeat: Done,
  endSeat: Done,
  handOver: HandOverAnswer,
};
