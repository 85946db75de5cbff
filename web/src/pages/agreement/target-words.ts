import { t } from '../../i18n/agreement.js';
import type { TargetForm } from './target-form.js';

export type Listed = { id: string; form: TargetForm };

/** What a target is called by. */
export function measureOf({ form }: Listed): string {
  return form.fields.measure.field.value.shown.trim() || t('unnamed');
}
