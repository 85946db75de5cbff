import {
  type Agreement,
  type AgreementText,
  type TargetFault,
  targetFaults,
  targetsOf,
  unmeasuredCriteria,
} from '@domain/agreement.js';
import type { Season } from '@domain/season.js';
import { t } from '../../i18n/agreement.js';
import { criterionTitle } from './TargetTable.js';

/** One thing that stands in the way of signing, with the field to go to; null = none on this page. */
export type MissingThing = { words: string; field: string | null };

const FIELDS = {
  'no-measure': 'measure',
  'no-value': 'value',
  'no-criterion': 'criterion',
  'criterion-twice': 'criterion',
} as const satisfies Record<TargetFault, string>;

const WORDS = {
  'no-measure': 'missingMeasure',
  'no-value': 'missingValue',
  'no-criterion': 'missingNoCriterion',
  'criterion-twice': 'missingTwice',
} as const satisfies Record<TargetFault, string>;

/** What the server would refuse to have signed, in words: the same functions decide there. */
export function missingWords(
  season: Season,
  text: AgreementText | null,
  agreement: Agreement | null,
): MissingThing[] {
  const targets = targetsOf(agreement);
  const faults = targetFaults(season, agreement);
  return [
    ...(text === null || text.text.trim() === '' ? [{ words: t('missingText'), field: null }] : []),
    ...(targets.length === 0 ? [{ words: t('missingTargets'), field: null }] : []),
    ...targets.flatMap(({ id }, index) =>
      (faults.get(id) ?? []).map((fault) => ({
        words: t(WORDS[fault], { target: t('targetN', { n: index + 1 }) }),
        field: `targets.${id}.${FIELDS[fault]}`,
      })),
    ),
    ...unmeasuredCriteria(season, agreement).map((id) => ({
      words: t('missingCriterion', { criterion: criterionTitle(season, id) }),
      field: null,
    })),
  ];
}
