import { type Agreement, MAX_TARGETS } from '@domain/agreement.js';
import type { Unsent } from '../../data/draft-entry.js';
import { agreementTargetOf } from '../../data/draft-target.js';

/** Every target there is: on the server, or begun on this machine and not sent yet. */
export function targetIds(
  path: string,
  agreement: Agreement | null,
  unsent: readonly Unsent[],
  added: readonly string[] = [],
): string[] {
  const here = unsent
    .filter((entry) => entry.path === path)
    .map(({ field }) => agreementTargetOf(field))
    .filter((id) => id !== null);
  return [...new Set([...Object.keys(agreement?.targets ?? {}), ...here, ...added])];
}

/**
 * Where a new target goes: 'new' while there is room in the document, in which dropped ones stay, else the
 * place of the first dropped one, and null where all that there is room for stand.
 */
export function placeForNew<Place>(count: number, dropped: readonly Place[]): Place | 'new' | null {
  return count < MAX_TARGETS ? 'new' : (dropped[0] ?? null);
}
