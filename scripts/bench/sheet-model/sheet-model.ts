import { demoDatabase } from '../place.ts';
import { type Measurement, row } from '../row.ts';
import { documentPerCriterion } from './document-per-criterion.ts';
import { oneMap } from './one-map.ts';
import { play } from './play.ts';
import { seasonOfSaves } from './season-of-saves.ts';

const WHAT = "a season's editing, one map per sheet; floor: one document per criterion";

/** The figures of docs/decisions/0001-sheet-as-one-map.md. */
const sheetModel: Measurement = {
  ids: ['sheet-model.map.reads', 'sheet-model.map.writes'],
  isOnRequest: true,
  async measure() {
    const db = await demoDatabase();
    const sittings = seasonOfSaves(1);
    const map = await play(db, oneMap, sittings);
    const criteria = await play(db, documentPerCriterion, sittings);
    return (['reads', 'writes'] as const).map((kind) =>
      row(
        { id: `sheet-model.map.${kind}`, what: WHAT, unit: 'documents', value: map[kind] },
        criteria[kind],
      ),
    );
  },
};

export const sheetModelRows: Measurement[] = [sheetModel];
