import { area } from './area.js';
import { errors } from './vi/errors.js';

export const t = area(errors, async () => (await import('./en/errors.js')).errors);

/** What reading and drafting can end in. The words of all that an act can be answered are in `refusals`. */
export type CommonError = keyof typeof errors;

export function isCommon(code: string): code is CommonError {
  return Object.hasOwn(errors, code);
}
