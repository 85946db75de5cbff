import {
  type CriteriaTree,
  criteriaOf,
  groupMax,
  type ListedCriterion,
} from '../domain/criteria-tree.js';
import { COLUMNS, type Column, EFFECT_WORDS, KIND_WORDS } from './criteria-columns.js';

export type FileRow = readonly (string | number | null)[];
type Fields = Partial<Record<Column, string | number | null>>;

/** The rows below the headings: each group, in the tree's order, with its criteria under it. */
export function criteriaRows(tree: CriteriaTree): FileRow[] {
  return tree.groups.flatMap((group) => {
    const row = inColumns({
      code: group.id,
      parent: group.parent,
      kind: KIND_WORDS.group,
      title: group.title,
      titleEn: group.titleEn,
      // A group of penalties brings nothing, which need not be said.
      max: groupMax(tree, group.id) || null,
      cap: group.cap,
      isBonus: group.isBonus ? 'có' : null,
    });
    return [row, ...criteriaOf(tree, group.id).map(criterionRow)];
  });
}

function criterionRow(criterion: ListedCriterion): FileRow {
  const { id, group, kind, title, titleEn } = criterion;
  const common = { code: id, parent: group, kind: KIND_WORDS[kind], title, titleEn };
  return inColumns({ ...common, ...fieldsOf(criterion) });
}

function fieldsOf(criterion: ListedCriterion): Fields {
  switch (criterion.kind) {
    case 'graded':
      return { max: criterion.max, step: criterion.step, weight: criterion.weight };
    case 'passFail':
      return { max: criterion.points, effect: EFFECT_WORDS[criterion.effect] };
    case 'counted': {
      const { pointsEach, max: times, effect } = criterion;
      return { pointsEach, times, effect: EFFECT_WORDS[effect] };
    }
    case 'target':
      return { max: criterion.points, baseShare: criterion.baseShare, unit: criterion.unit };
  }
}

function inColumns(fields: Fields): FileRow {
  return COLUMNS.map((column) => fields[column] ?? null);
}
