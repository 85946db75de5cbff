import type { CriteriaGroup, CriteriaTree } from '@domain/criteria-tree.js';
import type { Criterion } from '@domain/criterion.js';
import type { ScoringSettings, TieBreak } from '@domain/season.js';
import { Activity } from '@domain/window.js';
import { same } from '../../data/draft-merge.js';
import { type SeasonDraft, treeOf } from '../../data/setup/season-draft.js';
import { t } from '../../i18n/amendment.js';
import { t as inTree } from '../../i18n/criteria-tree.js';
import { formatPoints } from '../../i18n/format.js';
import { t as inFrame } from '../../i18n/frame.js';
import { t as inScoring } from '../../i18n/season-scoring.js';
import { t as inWindows } from '../../i18n/season-windows.js';
import { t as inSetup } from '../../i18n/setup.js';
import { inLanguage } from '../../i18n/text.js';
import { momentWords } from './hanoi-fields.js';
import { kindWords, pointsWords } from './tree/row-words.js';
import { type TreeRow, treeRows } from './tree/tree-rows.js';

/** One difference between two drafts, in words; null = not there. */
export type Change = { what: string; was: string | null; is: string | null };

export const TEXTS = ['theme', 'themeEn', 'source', 'sourceEn', 'lawVersion'] as const;
export const SETTINGS = [
  'announcedTotal',
  'bonusCap',
  'peersPerUnit',
  'peerScores',
  'isBoardPublic',
  'draftsCount',
] as const;

/** Everything that differs, in the order of the page. */
export function changesBetween(before: SeasonDraft, after: SeasonDraft): Change[] {
  const changes: Change[] = TEXTS.map((name) => ({
    what: inSetup(name),
    was: before[name],
    is: after[name],
  }));
  changes.push(...treeChanges(treeOf(before), treeOf(after)));
  for (const activity of Activity.options) {
    for (const edge of ['opensAt', 'closesAt'] as const) {
      changes.push({
        what: windowWords(activity, edge),
        was: edgeWords(before, activity, edge),
        is: edgeWords(after, activity, edge),
      });
    }
  }
  for (const name of SETTINGS) {
    changes.push({
      what: inScoring(name),
      was: settingWords(before.scoring, name),
      is: settingWords(after.scoring, name),
    });
  }
  changes.push({ what: inScoring('tieTitle'), was: tieWords(before), is: tieWords(after) });
  return changes.filter(({ was, is }) => was !== is);
}

export function windowWords(activity: Activity, edge: 'opensAt' | 'closesAt'): string {
  return `${inFrame(activity)}: ${inWindows(edge === 'opensAt' ? 'opens' : 'closes')}`;
}

export function edgeWords(
  draft: SeasonDraft,
  activity: Activity,
  edge: 'opensAt' | 'closesAt',
): string {
  const moment = new Date(draft.windows[activity][edge]);
  return momentWords(moment, edge === 'opensAt' ? 'opening' : 'closing');
}

export function settingWords(scoring: ScoringSettings, name: keyof ScoringSettings): string {
  switch (name) {
    case 'announcedTotal':
    case 'bonusCap': {
      const points = scoring[name];
      return points === null ? t('none') : formatPoints(points);
    }
    case 'peersPerUnit':
      return String(scoring.peersPerUnit);
    case 'peerScores':
      return inScoring(scoring.peerScores);
    case 'isBoardPublic':
      return t(scoring.isBoardPublic ? 'yes' : 'no');
    case 'draftsCount':
      return t(scoring.draftsCount.includes('self') ? 'yes' : 'no');
  }
}

export function tieWords({ tieBreak, groups }: Pick<SeasonDraft, 'tieBreak' | 'groups'>): string {
  const name = (step: TieBreak) => {
    if (step.by === 'penalties') return inScoring('tiePenalties');
    const group = groups.find(({ id }) => id === step.group);
    return group === undefined
      ? inScoring('tieGone')
      : inScoring('tieGroup', { group: inLanguage(group.title, group.titleEn) });
  };
  return tieBreak.length === 0 ? t('none') : tieBreak.map(name).join(' → ');
}

/** A row of the tree in a line: what it is called, how it is scored, what it is worth, where it stands. */
export function rowWords(tree: CriteriaTree, row: TreeRow): string {
  const { title, titleEn } = row.kind === 'group' ? row.group : row.criterion;
  const parent = tree.groups.find(({ id }) => id === row.parent);
  const where = parent === undefined ? '' : `; ${inLanguage(parent.title, parent.titleEn)}`;
  return `${inLanguage(title, titleEn)} (${kindWords(row)}, ${pointsWords(tree, row)}${detailWords(row)}${where})`;
}

/** What the points of a row do not tell. */
function detailWords(row: TreeRow): string {
  if (row.kind === 'group') return '';
  const { criterion } = row;
  switch (criterion.kind) {
    case 'graded':
      return `; ${inTree('step')} ${formatPoints(criterion.step)}, ${inTree('weight')} ${formatPoints(criterion.weight)}`;
    case 'counted':
      return `; ${formatPoints(criterion.pointsEach)} × ${formatPoints(criterion.max)}`;
    case 'target':
      return `; ${inTree('baseShare')} ${criterion.baseShare}%`;
    case 'passFail':
      return '';
  }
}

export function treeChanges(before: CriteriaTree, after: CriteriaTree): Change[] {
  const [was, is] = [rowsByKey(before), rowsByKey(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): Change[] => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old !== undefined && now !== undefined && same(plain(old), plain(now))) return [];
    const shown = now ?? old;
    if (shown === undefined) return [];
    return [
      {
        what: shown.kind === 'group' ? inTree('group') : inTree('criterion'),
        was: old === undefined ? null : rowWords(before, old),
        is: now === undefined ? null : rowWords(after, now),
      },
    ];
  });
}

function rowsByKey(tree: CriteriaTree): Map<string, TreeRow> {
  return new Map(treeRows(tree).map((row) => [row.key, row]));
}

/** Without its number in the list, which changes with every row above it. */
function plain(row: TreeRow): CriteriaGroup | Criterion {
  return row.kind === 'group' ? row.group : { ...row.criterion, order: 1 };
}
