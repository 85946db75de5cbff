import type { Translation } from '../area.js';
import type { refusals as vi } from '../vi/refusals.js';

export const refusals: Translation<typeof vi> = {
  'own-unit':
    'Nobody appraises their own unit. Nothing was changed; please leave it to another member of the appraisal team.',
  'sheet-incomplete':
    'The sheet lacks scores and cannot be submitted yet. What was scored is kept; please score the criteria that are missing and submit again.',
  'nomination-incomplete':
    'The nomination is incomplete and cannot be submitted yet. What was typed is kept; please fill in the marked fields and submit again.',
  'not-submitted':
    'This nomination is no longer submitted, so there is nothing to withdraw. Its content is kept.',
  'on-record':
    'This nomination was once submitted and therefore stays on record. Nothing was changed.',
  'quota-full':
    'All places for this award are taken. The nomination is kept as a draft. When a unit withdraws or the bloc gets more places, the free place shows here at once and you can submit again.',
  'below-taken':
    'The new number is below the nominations already accepted, so it was not set. The old number stays in force; please enter a larger one or ask units to withdraw nominations.',
  'already-frozen': 'The board was frozen before. There is nothing more to do.',
  'not-frozen': 'The board is running, not frozen. There is nothing more to do.',
  'already-adopted':
    'The season has been adopted, and its criteria and scoring can no longer be edited directly. What you typed is still on the screen; to change it, make an amendment with a reason.',
  'season-exists':
    'There is already a season of this year. Nothing was changed; please open that one and continue there.',
  'criteria-total':
    'The criteria do not add up to the announced total, so the season cannot be adopted yet. Everything saved is kept; please correct the maxima or the announced total.',
  'season-incomplete':
    'The season still has mistakes, so it was not adopted. Everything saved is still there; please correct what is marked as an error and adopt it again.',
  'criteria-in-use':
    'Units have already been scored on this criterion, so it cannot be removed or changed in a way that makes those scores meaningless. Nothing was changed; please keep it and change the rest.',
  'dates-out-of-order':
    'The end must come after the beginning. What you typed is still on the screen; please correct the marked date.',
  'unreadable-file':
    'This file cannot be read. Nothing was taken over; please choose an .xlsx or .csv file made from the template on this page.',
  'bloc-exists': 'This bloc code is already in use. Nothing was changed; please choose another.',
  'member-exists':
    'This member code already exists in the bloc. Nothing was changed; please choose another.',
  'member-elsewhere':
    'This unit is a member of another bloc at present. Nothing was changed; it has to leave that bloc first.',
  'member-ended':
    'This unit is no longer a member of the bloc at that time. Nothing was changed; please choose its successor.',
  'last-leader':
    'This is the unit’s last leader. Nothing was changed; please give the leader’s seat to somebody else first.',
  'last-head':
    'The season is open, so the bloc must have a head. Nothing was changed; please hand over to the next head.',
  'own-seat':
    'Nobody changes their own rights. Nothing was changed; please ask somebody else who has the authority.',
  'seat-exists':
    'This account holds a seat in the bloc already. Nothing was changed; ask whoever gives seats to change that one instead of taking another.',
  'invited-elsewhere':
    'Another invitation is waiting for this address, which this seat may not replace. Nothing was changed; please settle it with whoever sent it, or ask the Council.',
  'invitation-missing':
    'No invitation is waiting for this e-mail address. Nothing was changed; please ask whoever invited you.',
  'invitation-link':
    'This link does not open the invitation that waits: there is a newer letter, or the letter went to another address. The invitation still waits; please open the link in the newest letter, or ask whoever invited you to send it again.',
  'invitation-expired':
    'The letter of invitation has expired. Nothing was changed; please ask whoever invited you to send it again.',
  'too-many-letters':
    'As many invitations as may be sent in a day have been sent, so this one was not. Earlier invitations stay in force; please go on tomorrow, or ask somebody else who may give this seat.',
  'email-unverified':
    'The e-mail address is not verified yet. The invitation is still waiting; please open the verification mail and sign in again.',
  'agreement-incomplete':
    'The agreement is incomplete and cannot be signed yet. What was typed is kept; please fill in the marked targets.',
  'text-changed':
    'The agreement has just been changed, so the signature was not recorded. Nothing is lost; please read the new version and sign again.',
  'not-signed': 'The unit has not signed this agreement, so there is no signature to take back.',
  'would-void-signatures':
    'Changing the text voids the signatures given so far. Nothing was changed yet; please look at the units that have signed and confirm.',
  'movement-exists':
    'This movement is in the season already. Nothing was changed; please open it to read or revise it.',
  'not-late':
    'The chosen units have all done it, or its time has not begun. No reminder was sent; please look at the list, which has just been updated.',
  'reminded-today':
    'The chosen units have been reminded of this today; each matter is reminded of once a day. No further reminder was sent; please try again tomorrow.',
  'nobody-to-remind':
    'Nobody holds a seat who could do this, so there is nobody to remind. Nothing was sent; please give somebody of the unit a seat first.',
  'reason-missing':
    'The season has been adopted, so every change needs a reason. What you typed is still on the screen; please write the reason and send it again.',
  'too-many-amendments':
    'This season has been amended as often as a season can be. Nothing was changed; please leave this to the next season.',
  'nominee-kept':
    'The season has been adopted, so this award stays for whom it was announced. Nothing was changed; for anybody else, please add a new award.',
};
