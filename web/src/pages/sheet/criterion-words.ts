import type { ListedCriterion } from '@domain/criteria-tree.js';
import { type Criterion, hundredthsOf, isPenalty } from '@domain/criterion.js';
import type { Race } from '@domain/race.js';
import { formatPoints } from '../../i18n/format.js';
import { editable } from '../../i18n/number.js';
import { t } from '../../i18n/sheet.js';

/** What can be scored and what it brings, before anything is typed. */
export function limits(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'graded': {
      const words = t('maxAndStep', {
        max: formatPoints(criterion.max),
        step: formatPoints(criterion.step),
      });
      if (criterion.weight === 1) return words;
      return `${words}, ${t('weight', { weight: formatPoints(criterion.weight) })}`;
    }
    case 'passFail':
      return isPenalty(criterion)
        ? t('penaltyIfSo', { points: formatPoints(criterion.points) })
        : t('allOrNone', { points: formatPoints(criterion.points) });
    case 'counted':
      return t(isPenalty(criterion) ? 'penaltyEach' : 'meritEach', {
        points: formatPoints(criterion.pointsEach),
        max: formatPoints(criterion.max),
      });
    case 'target':
      return t('targetLimits', {
        points: formatPoints(criterion.points),
        base: formatPoints((criterion.points * criterion.baseShare) / 100),
      });
  }
}

/** A stored value as people say it. */
export function valueWords(criterion: Criterion, value: number | null): string {
  if (value === null) return '';
  if (criterion.kind === 'passFail') return metWords(criterion, value === 1);
  if (criterion.kind === 'counted') return t('timesMax', { max: editable(value) });
  if (criterion.kind !== 'target') return editable(value);
  return criterion.unit === '' ? editable(value) : `${editable(value)} ${criterion.unit}`;
}

/** Met or not; of a penalty, whether it happened. */
export function metWords(criterion: Criterion, isMet: boolean): string {
  if (isPenalty(criterion)) return t(isMet ? 'happened' : 'didNotHappen');
  return t(isMet ? 'met' : 'notMet');
}

/** What the value counts, where that is not the value itself. */
export function bringsWords(
  criterion: ListedCriterion,
  value: number,
  race: Race,
  drafted: Race['targets'] = {},
): string {
  if (criterion.kind === 'target') return targetWords(criterion, value, race, drafted);
  const points = hundredthsOf(criterion, value) / 100;
  return points === value && criterion.kind === 'graded'
    ? ''
    : t('brings', { points: formatPoints(points) });
}

function targetWords(
  criterion: ListedCriterion,
  value: number,
  { targets, bests }: Race,
  drafted: Race['targets'],
): string {
  const target = targets[criterion.id] ?? drafted[criterion.id];
  if (target === undefined) return t('bringsWithoutTarget');
  const best = Math.max(bests[criterion.id] ?? 1, value / target);
  const points = hundredthsOf(criterion, value, { target, best }) / 100;
  const isBinding = targets[criterion.id] !== undefined;
  return t(isBinding ? 'bringsOfTarget' : 'bringsOnceSigned', {
    share: percent(value / target),
    points: formatPoints(points),
  });
}

/** A share of a target in per cent, to one decimal. */
export function percent(share: number): string {
  return formatPoints(Math.round(share * 1000) / 10);
}
