import { writeFileSync } from 'node:fs';
import { readArguments } from '../launcher/arguments.ts';
import { ToldFailure, tellFailures } from '../launcher/told-failure.ts';
import { boardRows } from './board.ts';
import { pageRows } from './bundle.ts';
import { documentRows } from './documents.ts';
import { fanoutRows } from './fanout.ts';
import { layoutRows } from './layout.ts';
import { quotaRows } from './quota.ts';
import { isAskedFor, type Measurement, type Row, table } from './row.ts';
import { saveRows } from './save.ts';
import { scrollRows } from './scroll.ts';
import { sheetModelRows } from './sheet-model/sheet-model.ts';

const MEASUREMENTS: Measurement[] = [
  ...quotaRows,
  ...boardRows,
  ...saveRows,
  ...fanoutRows,
  ...documentRows,
  ...pageRows,
  ...layoutRows,
  ...scrollRows,
  ...sheetModelRows,
];

await tellFailures(async () => {
  const { only, json } = readArguments({ only: { type: 'string' }, json: { type: 'string' } });
  const rows: Row[] = [];
  for (const { ids, measure } of asked(only)) {
    const start = performance.now();
    console.error(`… ${ids.join(' ')}`);
    const measured = await measure();
    rows.push(...measured.filter(({ id }) => isAskedFor(id, only)));
    console.error(`✓ ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  console.log(`\n${table(rows)}`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
  // Clients of four kinds may still hold their connections open.
  process.exit(0);
});

function asked(only: string | undefined): Measurement[] {
  const wanted = MEASUREMENTS.filter(({ ids, isOnRequest = false }) =>
    only === undefined ? !isOnRequest : ids.some((id) => isAskedFor(id, only)),
  );
  if (wanted.length > 0) return wanted;
  const known = MEASUREMENTS.flatMap(({ ids }) => ids).join(', ');
  throw new ToldFailure(`There is no row "${only}"; there are: ${known}.`);
}
