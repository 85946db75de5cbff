import type { CriteriaFileProblem } from '@domain/criteria-file.js';
import { t } from '../../../i18n/criteria-file.js';

/** A problem of a file as a sentence that says what to do. What it lacks in detail stays out of the words. */
export function fileProblemWords({ code, detail }: CriteriaFileProblem): string {
  const given = (name: string) => String(detail[name] ?? '…');
  if (code === 'parent-unknown' && detail['value'] === '') return t('parent-missing');
  return t(code, {
    value: given('value'),
    column: given('column'),
    min: given('min'),
    max: given('max'),
    expected: given('expected'),
    found: given('found'),
  });
}
