import type { SeasonProblem } from '@domain/season-problem.js';
import { formatPoints } from '../../i18n/format.js';
import { t as inFrame } from '../../i18n/frame.js';
import { t } from '../../i18n/season-problems.js';

/** A problem as a sentence that says what to do. */
export function problemWords({ code, detail }: SeasonProblem): string {
  const points = (name: string) => formatPoints(Number(detail[name] ?? 0));
  switch (code) {
    case 'total-differs':
      return totalWords(Number(detail['announced']), Number(detail['sum']));
    case 'too-many-criteria':
      return t(code, { found: points('found'), max: points('max') });
    case 'total-missing':
      return t(code, { sum: points('sum') });
    case 'cap-above-sum':
    case 'bonus-cap-above-sum':
      return t(code, { cap: points('cap'), sum: points('sum') });
    case 'max-off-step':
      return t(code, { max: points('max'), step: points('step') });
    case 'title-twice':
      return t(code, { title: String(detail['title'] ?? '') });
    case 'window-order':
      return t(detail['what'] === 'opens' ? 'opens-before' : 'closes-before', {
        before: activityName(detail['before']),
        after: activityName(detail['after']),
      });
    default:
      return t(code);
  }
}

/** "Tổng 950/1.000: còn thiếu 50 điểm." */
export function totalWords(announced: number, sum: number): string {
  const numbers = { sum: formatPoints(sum), announced: formatPoints(announced) };
  const difference = Math.round((sum - announced) * 100) / 100;
  if (difference === 0) return t('total-right', numbers);
  const points = formatPoints(Math.abs(difference));
  return t(difference < 0 ? 'total-short' : 'total-over', { ...numbers, points });
}

function activityName(value: string | number | undefined): string {
  switch (value) {
    case 'agreement':
    case 'selfScoring':
    case 'appraisal':
    case 'nomination':
      return inFrame(value);
    default:
      return '';
  }
}
