import type { Failure } from '../../data/live.js';
import type { CommonError } from '../../i18n/errors.js';
import { t } from '../../i18n/refusals.js';

export function RareRefusal({ code }: { code: Exclude<Failure, CommonError> }) {
  return t(code);
}
