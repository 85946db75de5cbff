import { type Criterion, isValueOf, maxValue, stepOf } from '@domain/criterion.js';
import { formatPoints } from '../../i18n/format.js';
import { parseDecimal } from '../../i18n/number.js';
import { t } from '../../i18n/sheet.js';

/** Why a text is no value of its criterion; null = it is one, or is empty. */
export type ScoreProblem = 'not-a-number' | 'negative' | 'too-high' | 'off-step';

export type ReadScore = { value: number | null } | { problem: ScoreProblem };

/** Empty is "not scored yet", which is not zero. */
export function readScore(criterion: Criterion, text: string): ReadScore {
  const value = parseDecimal(text);
  if (value === undefined) return { problem: 'not-a-number' };
  if (value === null) return { value };
  if (value < 0) return { problem: 'negative' };
  if (value > maxValue(criterion)) return { problem: 'too-high' };
  return isValueOf(criterion, value) ? { value } : { problem: 'off-step' };
}

/** What is wrong, and what would be right. */
export function problemWords(criterion: Criterion, text: string): string | undefined {
  const read = readScore(criterion, text);
  if (!('problem' in read)) return undefined;
  const max = formatPoints(maxValue(criterion));
  switch (read.problem) {
    case 'not-a-number':
      return t('notANumber');
    case 'negative':
      return criterion.kind === 'graded' ? t('negative') : t('negativeNumber');
    case 'too-high':
      return criterion.kind === 'counted' ? t('tooMany', { max }) : t('tooHigh', { max });
    case 'off-step':
      if (criterion.kind === 'counted') return t('notWhole');
      return criterion.kind === 'target' ? t('twoDecimals') : offStepWords(criterion, text);
  }
}

function offStepWords(criterion: Criterion, text: string): string {
  const step = stepOf(criterion);
  const steps = Math.floor((parseDecimal(text) ?? 0) / step);
  const below = steps * step;
  const above = Math.min(below + step, maxValue(criterion));
  const words = { step, below, above };
  return t('offStep', {
    step: formatPoints(words.step),
    below: formatPoints(words.below),
    above: formatPoints(words.above),
  });
}
