import * as z from 'zod/mini';

/** Text that must say something, at most `max` code points. */
export function requiredText(max: number) {
  return z.string().check(z.minLength(1), z.maxLength(max));
}

/** Text that may be empty. */
export function optionalText(max: number) {
  return z.string().check(z.maxLength(max));
}
