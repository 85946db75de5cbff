import type { ComponentChildren } from 'preact';
import './data-table.css';

export type Column<Row> = {
  key: string;
  header: string;
  /** `end` for numbers: right-aligned, tabular figures. */
  align?: 'start' | 'end';
  /** The cell that names the row, at most one. */
  rowHeader?: boolean;
  /** Nothing but what can be pressed: paper goes without it. */
  screenOnly?: boolean;
  cell: (row: Row) => ComponentChildren;
};

type Props<Row> = {
  /** Names the table for those who do not see what stands around it. */
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/**
 * A plain table. On a phone each row becomes a small card whose cells carry their header; on paper
 * the header is repeated on each sheet and no row is cut.
 */
export function DataTable<Row>({ caption, hideCaption, columns, rows, rowKey }: Props<Row>) {
  return (
    <table class="data-table">
      <caption class={hideCaption ? 'unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              data-align={column.align}
              class={column.screenOnly ? 'screen-only' : undefined}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>{columns.map((column) => cellOf(column, row))}</tr>
        ))}
      </tbody>
    </table>
  );
}

function cellOf<Row>(column: Column<Row>, row: Row) {
  const shared = {
    key: column.key,
    class: column.screenOnly ? 'screen-only' : undefined,
    'data-align': column.align,
    'data-header': column.header,
  };
  return column.rowHeader ? (
    <th {...shared} scope="row">
      {column.cell(row)}
    </th>
  ) : (
    <td {...shared}>{column.cell(row)}</td>
  );
}
