import { Firestore } from 'firebase-admin/firestore';
import { boardPath, boardRowPath } from '../../functions/lib/domain/path.js';
import { alternate } from './alternate.ts';
import { RUN, SEASON, writeAll } from './place.ts';
import { type Measurement, row } from './row.ts';
import { percentile } from './statistics.ts';
import { timed } from './timed.ts';

/**
 * A project that holds nothing else: the emulator goes through all that ever was in a project for each
 * query, and the documents of other measurements would be measured too.
 */
const PROJECT = 'demo-bench-fanout';
const MEMBERS = Array.from({ length: 9 }, (_, index) => `m${index}`);

/** One row of the board changes: until all listeners of the board have seen it. */
function fanout(listeners: number): Measurement {
  const id = `fanout.${listeners}`;
  return {
    ids: [id],
    async measure() {
      const db = new Firestore({ projectId: PROJECT });
      const hall = await openBoard(db, `${RUN}-${listeners}`, listeners);
      const alone = await openBoard(db, `${RUN}-${listeners}-1`, 1);
      const { value, floor } = await alternate(40, { value: hall.change, floor: alone.change }, 4);
      hall.close();
      alone.close();
      const what = `a row changed → ${listeners} listeners of the board told (p95); floor: 1 listener`;
      return [
        row({ id, what, unit: 'ms', value: percentile(value, 0.95) }, percentile(floor, 0.95)),
      ];
    },
  };
}

/** A board of nine rows with so many listeners, all told of it. `change` takes until all saw the change. */
async function openBoard(db: Firestore, season: string, listeners: number) {
  const rows = MEMBERS.map((member): [string, object] => [
    boardRowPath(SEASON.bloc, season, member),
    { member, total: 0 },
  ]);
  await writeAll(db, rows);
  let missing = 0;
  let done: () => void = () => undefined;
  const told = () => {
    missing -= 1;
    if (missing === 0) done();
  };
  const stops: (() => void)[] = [];
  const allTold = (work: () => unknown) =>
    new Promise<void>((resolve, reject) => {
      missing = listeners;
      done = resolve;
      Promise.resolve(work()).catch(reject);
    });
  await allTold(() => {
    for (let n = 0; n < listeners; n += 1) {
      stops.push(db.collection(boardPath(SEASON.bloc, season)).onSnapshot(told));
    }
  });
  const [first] = rows;
  const ref = db.doc(first?.[0] ?? '');
  return {
    change: (n: number) => timed(() => allTold(() => ref.update({ total: n + 1 }))),
    close() {
      for (const stop of stops) stop();
    },
  };
}

export const fanoutRows: Measurement[] = [fanout(200), fanout(500)];
