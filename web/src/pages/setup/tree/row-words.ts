import { type CriteriaTree, groupHundredths } from '@domain/criteria-tree.js';
import {
  type Criterion,
  hundredths,
  hundredthsOf,
  isPenalty,
  maxHundredths,
  maxValue,
} from '@domain/criterion.js';
import { t } from '../../../i18n/criteria-tree.js';
import { formatPoints } from '../../../i18n/format.js';
import type { TreeRow } from './tree-rows.js';

/** The ways to score a criterion, in the order in which they are offered. */
export const KINDS = ['graded', 'passFail', 'counted', 'target'] as const;

/** How a row is scored, in a word or two. */
export function kindWords(row: TreeRow): string {
  if (row.kind === 'group') return row.group.isBonus ? t('bonusGroup') : t('group');
  return isPenalty(row.criterion)
    ? t('kindPenalty', { kind: t(row.criterion.kind) })
    : t(row.criterion.kind);
}

/** What a row is worth: the most that it brings, or takes off. */
export function pointsWords(tree: CriteriaTree, row: TreeRow): string {
  if (row.kind === 'criterion') return criterionPoints(row.criterion);
  const sum = groupHundredths(tree, { ...row.group, cap: null }, maxHundredths);
  const { cap } = row.group;
  if (cap === null || sum <= hundredths(cap)) return formatPoints(sum / 100);
  return t('sumOverCap', { sum: formatPoints(sum / 100), cap: formatPoints(cap) });
}

function criterionPoints(criterion: Criterion): string {
  if (!isPenalty(criterion)) return formatPoints(maxHundredths(criterion) / 100);
  return formatPoints(hundredthsOf(criterion, maxValue(criterion)) / 100);
}

/** How many rows there are, where a whole tree is spoken of. */
export function treeWords(tree: CriteriaTree): string {
  return t('treeWords', {
    groups: tree.groups.length,
    criteria: Object.keys(tree.criteria).length,
  });
}
