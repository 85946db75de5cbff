import type { Agreement, AgreementText } from '@domain/agreement.js';
import { refusalOf } from '@domain/permission.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import { closesFor } from '@domain/window.js';

export type AgreementWindow =
  | { state: 'open'; closesAt: Date }
  | { state: 'not-open-yet'; opensAt: Date }
  | { state: 'closed'; closedAt: Date }
  | { state: 'season-setup' }
  | { state: 'season-closed' };

/** What the page offers; rules and callables decide by the server's clock. `member` null = the bloc's own. */
export function agreementWindow(season: Season, member: string | null, now: Date): AgreementWindow {
  if (season.status !== 'open') return { state: `season-${season.status}` };
  const window = season.windows.agreement;
  if (now < window.opensAt) return { state: 'not-open-yet', opensAt: window.opensAt };
  const closesAt = member === null ? window.closesAt : closesFor(window, member);
  return now < closesAt ? { state: 'open', closesAt } : { state: 'closed', closedAt: closesAt };
}

export type UnitAccess = { mayDraft: boolean; maySign: boolean; mayUnsign: boolean };

export function accessTo(
  actor: Actor,
  window: AgreementWindow,
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
