import type { CriteriaFileProblem } from '@domain/criteria-file.js';
import { type Column, DataTable } from '../../../components/DataTable.js';
import { t } from '../../../i18n/criteria-file.js';
import { fileProblemWords } from './file-problem-words.js';

type Props = { problems: readonly CriteriaFileProblem[]; more: number };

/** Each problem with its cell, as the spreadsheet names it. */
export function FileProblems({ problems, more }: Props) {
  if (problems.length === 0) return null;
  const columns: Column<CriteriaFileProblem>[] = [
    { key: 'cell', header: t('cell'), rowHeader: true, cell: cellWords },
    {
      key: 'severity',
      header: t('severity'),
      cell: ({ severity }) => t(severity),
    },
    { key: 'what', header: t('what'), cell: fileProblemWords },
  ];
  return (
    <>
      <DataTable
        caption={t('problems', { count: problems.length + more })}
        columns={columns}
        rows={problems}
        rowKey={({ sheet, cell, code, detail }) =>
          `${sheet} ${cell} ${code} ${JSON.stringify(detail)}`
        }
      />
      {more > 0 && <p class="small soft">{t('more', { count: more })}</p>}
    </>
  );
}

function cellWords({ sheet, cell }: CriteriaFileProblem): string {
  if (cell === null) return sheet === null ? t('wholeFile') : t('wholeSheet', { sheet });
  return t('atCell', { cell });
}
