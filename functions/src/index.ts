import './options.js';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { addMember as addMemberAct } from './callables/add-member.js';
import { adoptSeason as adoptSeasonAct } from './callables/adopt-season.js';
import { amendSeason as amendSeasonAct } from './callables/amend-season.js';
import { callable } from './callables/callable.js';
import { changeSeat as changeSeatAct } from './callables/change-seat.js';
import { claimSeat as claimSeatAct } from './callables/claim-seat.js';
import { discardNomination as discardNominationAct } from './callables/discard-nomination.js';
import { draftSeason as draftSeasonAct } from './callables/draft-season.js';
import { endMember as endMemberAct } from './callables/end-member.js';
import { endSeat as endSeatAct } from './callables/end-seat.js';
import { extendWindow as extendWindowAct } from './callables/extend-window.js';
import { freezeBoard as freezeBoardAct } from './callables/freeze-board.js';
import { handOver as handOverAct } from './callables/hand-over.js';
import { inviteToSeat as inviteToSeatAct } from './callables/invite-to-seat.js';
import { launchMovement as launchMovementAct } from './callables/launch-movement.js';
import { openBloc as openBlocAct } from './callables/open-bloc.js';
import { openSeason as openSeasonAct } from './callables/open-season.js';
import { readCriteriaFile as readCriteriaFileAct } from './callables/read-criteria-file.js';
import { reviseAgreementText as reviseAgreementTextAct } from './callables/revise-agreement-text.js';
import { reviseMember as reviseMemberAct } from './callables/revise-member.js';
import { reviseMovement as reviseMovementAct } from './callables/revise-movement.js';
import { sendReminders as sendRemindersAct } from './callables/send-reminders.js';
import { setQuota as setQuotaAct } from './callables/set-quota.js';
import { signAgreement as signAgreementAct } from './callables/sign-agreement.js';
import { submitNomination as submitNominationAct } from './callables/submit-nomination.js';
import { submitSheet as submitSheetAct } from './callables/submit-sheet.js';
import { unfreezeBoard as unfreezeBoardAct } from './callables/unfreeze-board.js';
import { unsignAgreement as unsignAgreementAct } from './callables/unsign-agreement.js';
import { withdrawInvitation as withdrawInvitationAct } from './callables/withdraw-invitation.js';
import { withdrawNomination as withdrawNominationAct } from './callables/withdraw-nomination.js';
import { writeCriteriaFile as writeCriteriaFileAct } from './callables/write-criteria-file.js';
import {
  agreementPath,
  movementReportPath,
  nominationPath,
  seasonPath,
  sheetPath,
} from './domain/path.js';
import { onAgreementWritten as handleAgreementWritten } from './triggers/on-agreement-written.js';
import { onMovementReportWritten as handleMovementReportWritten } from './triggers/on-movement-report-written.js';
import { onNominationWritten as handleNominationWritten } from './triggers/on-nomination-written.js';
import { onSeasonWritten as handleSeasonWritten } from './triggers/on-season-written.js';
import { onSheetWritten as handleSheetWritten } from './triggers/on-sheet-written.js';
import { retryable } from './triggers/retryable.js';

// Acts: what a person does and is answered for.
export const freezeBoard = callable('freezeBoard', freezeBoardAct);
export const sendReminders = callable('sendReminders', sendRemindersAct);
export const setQuota = callable('setQuota', setQuotaAct);
export const discardNomination = callable('discardNomination', discardNominationAct);
export const submitNomination = callable('submitNomination', submitNominationAct);
export const submitSheet = callable('submitSheet', submitSheetAct);
export const unfreezeBoard = callable('unfreezeBoard', unfreezeBoardAct);
export const withdrawNomination = callable('withdrawNomination', withdrawNominationAct);
export const reviseAgreementText = callable('reviseAgreementText', reviseAgreementTextAct);
export const signAgreement = callable('signAgreement', signAgreementAct);
export const unsignAgreement = callable('unsignAgreement', unsignAgreementAct);
export const launchMovement = callable('launchMovement', launchMovementAct);
export const reviseMovement = callable('reviseMovement', reviseMovementAct);
export const openSeason = callable('openSeason', openSeasonAct);
export const draftSeason = callable('draftSeason', draftSeasonAct);
export const adoptSeason = callable('adoptSeason', adoptSeasonAct);
export const amendSeason = callable('amendSeason', amendSeasonAct);
export const extendWindow = callable('extendWindow', extendWindowAct);
export const writeCriteriaFile = callable('writeCriteriaFile', writeCriteriaFileAct);
export const readCriteriaFile = callable('readCriteriaFile', readCriteriaFileAct);

// The bloc and its people.
export const addMember = callable('addMember', addMemberAct);
export const changeSeat = callable('changeSeat', changeSeatAct);
export const claimSeat = callable('claimSeat', claimSeatAct);
export const endMember = callable('endMember', endMemberAct);
export const endSeat = callable('endSeat', endSeatAct);
export const handOver = callable('handOver', handOverAct);
export const inviteToSeat = callable('inviteToSeat', inviteToSeatAct);
export const openBloc = callable('openBloc', openBlocAct);
export const reviseMember = callable('reviseMember', reviseMemberAct);
export const withdrawInvitation = callable('withdrawInvitation', withdrawInvitationAct);

// Consequences. Without `retry` an event whose handler fails is dropped, and the board would stay wrong.
export const onSheetWritten = onDocumentWritten(
  { document: sheetPath('{bloc}', '{season}', '{sheet}'), retry: true },
  retryable('onSheetWritten', handleSheetWritten),
);
export const onNominationWritten = onDocumentWritten(
  { document: nominationPath('{bloc}', '{season}', '{nomination}'), retry: true },
  retryable('onNominationWritten', handleNominationWritten),
);
export const onAgreementWritten = onDocumentWritten(
  { document: agreementPath('{bloc}', '{season}', '{member}'), retry: true },
  retryable('onAgreementWritten', handleAgreementWritten),
);
export const onMovementReportWritten = onDocumentWritten(
  { document: movementReportPath('{bloc}', '{season}', '{movement}', '{member}'), retry: true },
  retryable('onMovementReportWritten', handleMovementReportWritten),
);
export const onSeasonWritten = onDocumentWritten(
  { document: seasonPath('{bloc}', '{season}'), retry: true },
  retryable('onSeasonWritten', handleSeasonWritten),
);
