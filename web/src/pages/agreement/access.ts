import type { Agreement, AgreementText } from '@domain/agreement.js';
import { refusalOf } from '@domain/permission.js';
import type { Actor } from '@domain/seat.js';
import type { ActivityWindow } from '../drafting/activity-window.js';

export type UnitAccess = { mayDraft: boolean; maySign: boolean; mayUnsign: boolean };

export function accessTo(
  actor: Actor,
  window: ActivityWindow,
  member: string,
  text: AgreementText | null,
  agreement: Agreement | null,
): UnitAccess {
  const isOpen = window.state === 'open' && (text?.closedAt ?? null) === null;
  const isSigned = (agreement?.signature ?? null) !== null;
  return {
    mayDraft: isOpen && !isSigned && refusalOf(actor, 'draftAgreement', member) === null,
    maySign: isOpen && !isSigned && refusalOf(actor, 'signAgreement', member) === null,
    mayUnsign: isOpen && isSigned && refusalOf(actor, 'unsignAgreement', member) === null,
  };
}
