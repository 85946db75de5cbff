import type { Agreement } from '@domain/agreement.js';
import { refusalOf } from '@domain/permission.js';
import type { Actor } from '@domain/seat.js';
import type { ActivityWindow } from '../drafting/activity-window.js';

export type UnitAccess = { mayDraft: boolean; maySign: boolean; mayUnsign: boolean };

/** Closed, it takes nothing back; a unit that has joined since still adds its own. */
export function accessTo(
  actor: Actor,
  window: ActivityWindow,
  member: string,
  isClosed: boolean,
  agreement: Agreement | null,
): UnitAccess {
  const isOpen = window.state === 'open';
  const isSigned = (agreement?.signature ?? null) !== null;
  return {
    mayDraft: isOpen && !isSigned && refusalOf(actor, 'draftAgreement', member) === null,
    maySign: isOpen && !isSigned && refusalOf(actor, 'signAgreement', member) === null,
    mayUnsign:
      isOpen && isSigned && !isClosed && refusalOf(actor, 'unsignAgreement', member) === null,
  };
}
