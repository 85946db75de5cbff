import * as z from 'zod/mini';
import { type Agreement, targetFor } from '../agreement.js';
import { type Criterion, isValueOf } from '../criterion.js';
import { DomainError } from '../error.js';
import type { Season } from '../season.js';
import { SeasonSections } from '../season-sections.js';
import { invalidCriteria, type Sheet } from '../sheet.js';
import { enteredText } from '../text.js';
import { seasonAddress } from './season-address.js';

export const AmendSeasonRequest = z.strictObject({
  ...seasonAddress,
  revision: z.int().check(z.gte(1)),
  reason: enteredText(1000),
  sections: SeasonSections,
});
export type AmendSeasonRequest = z.infer<typeof AmendSeasonRequest>;

export const AmendSeasonAnswer = z.object({ revision: z.int() });
export type AmendSeasonAnswer = z.infer<typeof AmendSeasonAnswer>;

/** What units have already put down against the criteria, which an amendment must leave its meaning. */
export type InUse = { sheets: readonly Sheet[]; agreements: readonly Agreement[] };

/**
 * Throws DomainError `criteria-in-use` with the criteria whose scores the change would make meaningless:
 * gone or of another kind where anybody has written under them or set a target, or no longer taking a value
 * that was handed in. A draft's value may fall out of range: its unit is told and can change it.
 */
export function requireMeaningKept(before: Season, after: Season, inUse: InUse): void {
  const criteria = Object.entries(before.criteria)
    .filter(([id, was]) => losesMeaning(id, was, after.criteria[id], inUse))
    .map(([id]) => id);
  if (criteria.length > 0) throw new DomainError('criteria-in-use', { criteria });
}

function losesMeaning(
  id: string,
  was: Criterion,
  is: Criterion | undefined,
  { sheets, agreements }: InUse,
): boolean {
  const isTouched =
    sheets.some(({ scores }) => scores[id] !== undefined) ||
    agreements.some((agreement) => targetFor(agreement, id) !== null);
  if (is === undefined || meaningOf(is) !== meaningOf(was)) return isTouched;
  return sheets.some(({ status, scores }) => {
    const value = scores[id]?.value;
    return status === 'submitted' && typeof value === 'number' && !isValueOf(is, value);
  });
}

/**
 * Whether a draft must stay as it was read until the change is made. Handed in meanwhile, a value that is no
 * longer taken would be locked; and where a criterion ends, a first score would stand under nothing, which its
 * unit can neither take back nor hand in. No other, or an amendment would wait until nobody is typing.
 */
export function mustHold(before: Season, after: Season, sheet: Sheet): boolean {
  if (sheet.status !== 'draft') return false;
  const isEnding = Object.entries(before.criteria).some(([id, was]) => {
    const is = after.criteria[id];
    return is === undefined || meaningOf(is) !== meaningOf(was);
  });
  return isEnding || invalidCriteria(after, sheet).length > 0;
}

/** A count of late reports is not a grade, and a bonus is not a penalty. */
function meaningOf(criterion: Criterion): string {
  return 'effect' in criterion ? `${criterion.kind} ${criterion.effect}` : criterion.kind;
}
