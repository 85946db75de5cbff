import { setTimeout as sleep } from 'node:timers/promises';
import { doc, type Firestore, setDoc } from 'firebase/firestore';
import { Firestore as Server } from 'firebase-admin/firestore';
import { boardRowPath, seasonPath } from '../../functions/lib/domain/path.js';
import { inRoot, projectId } from '../launcher/project.ts';
import { seed } from '../launcher/seed.ts';
import { alternate } from './alternate.ts';
import { follow } from './follow.ts';
import { SEASON } from './place.ts';
import { type Measurement, type Row, row } from './row.ts';
import { putRules, rulesWithOpen, withSheetsTwice } from './rules.ts';
import { nthValue, SCORED, saveScore, sheetAt } from './score.ts';
import { percentile } from './statistics.ts';
import { timed } from './timed.ts';
import { signedIn } from './web-client.ts';

const SAMPLES = 200;
/** A trigger may still be at work after the row is seen: the next sample waits for quiet. */
const QUIET_MS = 60;

const WHAT = 'score saved → board seen; floor: ';
const BARE = `${WHAT}any write → trivial trigger → listener`;
const SAME_SAVE = `${WHAT}the same save under the rules → trivial trigger → listener`;

/** From an officer's save to everybody's board, through the Functions emulator; one at a time. */
const board: Measurement = {
  ids: ['board.p50', 'board.p95', 'board.p50.same-save', 'board.p95.same-save'],
  async measure() {
    const db = await prepare();
    const { value, bare, sameSave } = await alternate(SAMPLES, contenders(db), 8);
    const rows = (name: string, what: string, floor: number[]): Row[] =>
      [0.5, 0.95].map((share) =>
        row(
          { id: `board.p${share * 100}${name}`, what, unit: 'ms', value: percentile(value, share) },
          percentile(floor, share),
        ),
      );
    return [...rows('', BARE, bare), ...rows('.same-save', SAME_SAVE, sameSave)];
  },
};

/** A copy of the sheet, in a collection that has the rules of sheets and a trigger that does next to nothing. */
const COPY = `${seasonPath(SEASON.bloc, SEASON.season)}/floorSheets/${SCORED.member}.self`;

/** The demo bloc, and the officer's browser. */
async function prepare(): Promise<Firestore> {
  await seed({ env: { ...process.env, GCLOUD_PROJECT: projectId }, folder: inRoot('.local') });
  const server = new Server({ projectId });
  const sheet = await server.doc(sheetAt(SCORED.member)).get();
  await server.doc(COPY).set(sheet.data() ?? {});
  const rules = rulesWithOpen(['floor', 'floorSeen']);
  await putRules(projectId, withSheetsTwice(rules, 'floorSheets'));
  return signedIn(SCORED.officer);
}

function contenders(db: Firestore) {
  const shown = follow(db, boardRowPath(SEASON.bloc, SEASON.season, SCORED.member));
  const copyShown = follow(db, `floorSeen/${SCORED.member}.self`);
  const probeShown = follow(db, 'floorSeen/probe');
  return {
    value: (n: number) =>
      quietly(async () => {
        const before = shown.latest()?.['total'];
        const change = shown.until((now) => now?.['total'] !== before);
        await Promise.all([change, saveScore(db, nthValue(n + 1))]);
      }),
    bare: (n: number) =>
      quietly(async () => {
        const change = probeShown.until((now) => now?.['n'] === n);
        await Promise.all([change, setDoc(doc(db, 'floor/probe'), { n })]);
      }),
    sameSave: (n: number) =>
      quietly(async () => {
        const before = copyShown.latest()?.['at']?.toMillis();
        const change = copyShown.until((now) => now?.['at']?.toMillis() !== before);
        await Promise.all([change, saveScore(db, nthValue(n + 1), COPY)]);
      }),
  };
}

async function quietly(work: () => Promise<void>): Promise<number> {
  const ms = await timed(work);
  await sleep(QUIET_MS);
  return ms;
}

export const boardRows: Measurement[] = [board];
