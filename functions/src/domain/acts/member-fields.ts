import type * as z from 'zod/mini';
import { Slug } from '../id.js';
import type { Member } from '../member.js';
import { enteredText } from '../text.js';

/** What a person fills in about a member. */
export const memberFields = {
  member: Slug,
  unit: enteredText(200),
  /** Empty = the Vietnamese words serve. */
  unitEn: enteredText(200, 0),
  shortName: enteredText(20),
  note: enteredText(500, 0),
};

type Entered = { [Key in keyof typeof memberFields]: z.infer<(typeof memberFields)[Key]> };

export function namesOf({
  unit,
  unitEn,
  shortName,
  note,
}: Entered): Pick<Member, 'unit' | 'unitEn' | 'shortName' | 'note'> {
  return { unit, unitEn: unitEn === '' ? unit : unitEn, shortName, note };
}
