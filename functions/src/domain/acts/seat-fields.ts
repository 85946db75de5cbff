import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Role, type Seat } from '../seat.js';
import { enteredText } from '../text.js';
import type { Validity } from '../validity.js';

/** What a person fills in about a seat. A date is a moment in UTC; no beginning = at once. */
export const seatFields = {
  roles: z.array(Role).check(z.minLength(1), z.maxLength(5)),
  post: enteredText(200),
  /** Empty = the Vietnamese words serve. */
  postEn: enteredText(200, 0),
  validFrom: z.nullable(z.iso.datetime()),
  validTo: z.nullable(z.iso.datetime()),
};

type Entered = { [Key in keyof typeof seatFields]: z.infer<(typeof seatFields)[Key]> };

/** Throws DomainError `dates-out-of-order` for a span that is empty or over already. */
export function spanOf({ validFrom, validTo }: Entered, at: Date, fallback = at): Validity {
  const span = {
    validFrom: validFrom === null ? fallback : new Date(validFrom),
    validTo: validTo === null ? null : new Date(validTo),
  };
  if (span.validTo !== null && (span.validTo <= span.validFrom || span.validTo <= at)) {
    throw new DomainError('dates-out-of-order', { fields: ['validTo'] });
  }
  return span;
}

export function wordsOf({ roles, post, postEn }: Entered): Pick<Seat, 'roles' | 'post' | 'postEn'> {
  return { roles: [...new Set(roles)], post, postEn: postEn === '' ? post : postEn };
}
