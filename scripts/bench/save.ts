import { doc, setDoc, updateDoc } from 'firebase/firestore';
import { alternate } from './alternate.ts';
import { BENCH_PROJECT, demoDatabase } from './place.ts';
import { type Measurement, row } from './row.ts';
import { putRules, rulesWithOpen } from './rules.ts';
import { nthValue, SCORED, saveScore, scoreFields } from './score.ts';
import { percentile } from './statistics.ts';
import { timed } from './timed.ts';
import { actingAs } from './web-client.ts';

/** A document that everybody may write. */
const OPEN = 'floor/save';

const SHARES = [
  ['save.p50', 0.5],
  ['save.p95', 0.95],
] as const;

/** From the call in the browser's SDK to the server's word that the score is stored. */
const save: Measurement = {
  ids: SHARES.map(([id]) => id),
  async measure() {
    await demoDatabase();
    await putRules(BENCH_PROJECT, rulesWithOpen(['floor']));
    const db = actingAs(SCORED.officer);
    await setDoc(doc(db, OPEN), { scores: {} });
    const { value, floor } = await alternate(
      150,
      {
        value: (n) => timed(() => saveScore(db, nthValue(n))),
        floor: (n) =>
          timed(() => {
            const fields = scoreFields(SCORED.officer, SCORED.criterion, nthValue(n));
            return updateDoc(doc(db, OPEN), fields);
          }),
      },
      20,
    );
    const what = 'score saved under the rules; floor: a bare updateDoc of the same';
    return SHARES.map(([id, share]) =>
      row({ id, what, unit: 'ms', value: percentile(value, share) }, percentile(floor, share)),
    );
  },
};

export const saveRows: Measurement[] = [save];
