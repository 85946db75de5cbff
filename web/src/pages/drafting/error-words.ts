import type { Failure } from '../../data/live.js';
import { isCommon, t } from '../../i18n/errors.js';

/** Why something cannot be read, or was not saved; only acts are refused for other reasons. */
export function errorWords(code: Failure): string {
  return t(isCommon(code) ? code : 'unknown');
}
