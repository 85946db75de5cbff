import type { Firestore } from 'firebase-admin/firestore';
import { alternate } from './alternate.ts';
import { openArena } from './arena.ts';
import {
  type Claim,
  claimByAct,
  claimByBatch,
  claimByCounter,
  type Round,
  rush,
} from './claims.ts';
import { demoDatabase } from './place.ts';
import { type Measurement, type Row, row } from './row.ts';
import { percentile, perSecond } from './statistics.ts';

const PLACES = 20;
const CLAIMS = 960;
/** The emulator compiles its hot paths while it runs: the first rounds say nothing. */
const WARM_UP = 6;
/** Some transactions on one counter wait for locks until they give up: nobody stands there longer. */
const COUNTER_DEADLINE = 10_000;

/** Claims per second through the real act, callers in one process as on one instance of Cloud Run. */
function quota(callers: number): Measurement {
  const id = `quota.${callers}`;
  return {
    ids: [id, `${id}.p99`],
    async measure(): Promise<Row[]> {
      const { value, floor } = await besideFloor(callers, PLACES);
      const what = `${callers} callers at once for ${PLACES} places`;
      const p99 = (rounds: Round[]) =>
        percentile(
          rounds.flatMap(({ latencies }) => latencies),
          0.99,
        );
      return [
        row(
          {
            id,
            what: `${what}; floor: a batch of 4 sets`,
            unit: 'claims/s',
            value: perSecond(value),
          },
          perSecond(floor),
        ),
        row(
          { id: `${id}.p99`, what: `${what}: answer`, unit: 'ms', value: p99(value) },
          p99(floor),
        ),
      ];
    },
  };
}

/** As many places as callers, so that no refusal, which writes less, makes the number better. */
const allAccepted: Measurement = {
  ids: ['quota.64.all'],
  async measure() {
    const { value, floor } = await besideFloor(64, 64);
    const what = '64 callers at once for 64 places, all accepted';
    return [
      row(
        { id: 'quota.64.all', what, unit: 'claims/s', value: perSecond(value) },
        perSecond(floor),
      ),
    ];
  },
};

const besideCounter: Measurement = {
  ids: ['quota.64.tx'],
  async measure() {
    const db = await demoDatabase();
    const { value, floor } = await alternate(
      2,
      {
        value: () => round(db, 64, PLACES, claimByAct),
        floor: () => round(db, 64, PLACES, claimByCounter(db), COUNTER_DEADLINE),
      },
      0,
    );
    const what = '64 callers for 20 places; floor: a counter in a transaction';
    return [
      row({ id: 'quota.64.tx', what, unit: 'claims/s', value: perSecond(value) }, perSecond(floor)),
    ];
  },
};

async function besideFloor(callers: number, places: number) {
  const db = await demoDatabase();
  return alternate(
    Math.ceil(CLAIMS / callers),
    {
      value: () => round(db, callers, places, claimByAct),
      floor: () => round(db, callers, places, claimByBatch(db)),
    },
    WARM_UP,
  );
}

async function round(
  db: Firestore,
  callers: number,
  places: number,
  claim: Claim,
  deadline?: number,
): Promise<Round> {
  const arena = await openArena(db, places, callers);
  return rush(arena, claim, deadline);
}

export const quotaRows: Measurement[] = [
  quota(8),
  quota(32),
  quota(64),
  allAccepted,
  besideCounter,
];
