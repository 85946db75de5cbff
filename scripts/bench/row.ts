/** One line of the table. `floor` is the bare minimum measured in the same run, `ratio` is value / floor. */
export type Row = {
  id: string;
  what: string;
  unit: string;
  value: number;
  floor: number | null;
  ratio: number | null;
};

/** Something that is measured in one go: the rows it gives, known beforehand so that one can be asked for. */
export type Measurement = {
  ids: readonly string[];
  /** Left out unless it is asked for by name. */
  isOnRequest?: boolean;
  measure: () => Promise<Row[]>;
};

export function row(fields: Omit<Row, 'floor' | 'ratio'>, floor: number | null = null): Row {
  const round = (value: number) => Number(value.toPrecision(4));
  return {
    ...fields,
    value: round(fields.value),
    floor: floor === null ? null : round(floor),
    ratio: floor === null || floor === 0 ? null : round(fields.value / floor),
  };
}

/** `quota.64` means itself and `quota.64.p99`, but not `quota.640`. */
export function isAskedFor(id: string, only: string | undefined): boolean {
  return only === undefined || id === only || id.startsWith(`${only}.`);
}

export function table(rows: readonly Row[]): string {
  const cell = (value: number | null) => (value === null ? '–' : `${value}`);
  const lines = [
    ['id', 'value', 'floor', 'ratio', 'unit', 'what'],
    ...rows.map(({ id, value, floor, ratio, unit, what }) => {
      return [id, cell(value), cell(floor), cell(ratio), unit, what];
    }),
  ];
  const width = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  const isNumber = (column: number) => column >= 1 && column <= 3;
  return lines
    .map((line) =>
      line
        .map((text, column) =>
          isNumber(column) ? text.padStart(width(column)) : text.padEnd(width(column)),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
