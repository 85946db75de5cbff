import type { ErrorDetail } from '@domain/error.js';
import { t } from '../../i18n/awards.js';

/** The figures behind a refusal, for the sentence after it. */
export function explainRefusal({ capacity, taken, fields }: ErrorDetail): string | null {
  if (typeof capacity === 'number') return t('fullOf', { capacity });
  if (typeof taken === 'number') return t('takenOf', { taken });
  if (Array.isArray(fields) && fields.includes('nominee.kind')) return t('missingKind');
  return null;
}
