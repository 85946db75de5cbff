import type { CriteriaTree } from '@domain/criteria-tree.js';
import { type Column, DataTable } from '../../../components/DataTable.js';
import { t } from '../../../i18n/criteria-file.js';
import { nameOf } from './name-of.js';
import { kindWords, pointsWords } from './row-words.js';
import { type TreeRow, treeRows } from './tree-rows.js';

/** What would be taken over, row by row. */
export function FilePreview({ tree }: { tree: CriteriaTree }) {
  const columns: Column<TreeRow>[] = [
    {
      key: 'title',
      header: t('row'),
      rowHeader: true,
      cell: (row) => (
        <span class="preview-title" data-level={Math.min(row.level, 6)}>
          {nameOf(row)}
        </span>
      ),
    },
    { key: 'kind', header: t('kindColumn'), cell: kindWords },
    {
      key: 'points',
      header: t('pointsColumn'),
      align: 'end',
      cell: (row) => pointsWords(tree, row),
    },
  ];
  return (
    <DataTable
      caption={t('preview')}
      columns={columns}
      rows={treeRows(tree)}
      rowKey={({ key }) => key}
    />
  );
}
