import { setTimeout as sleep } from 'node:timers/promises';
import { type DocumentData, doc, type Firestore, onSnapshot, setDoc } from 'firebase/firestore';
import { boardRowPath } from '../../functions/lib/domain/path.js';
import { inRoot, projectId } from '../launcher/project.ts';
import { seed } from '../launcher/seed.ts';
import { alternate } from './alternate.ts';
import { SEASON } from './place.ts';
import { type Measurement, row } from './row.ts';
import { putRules, rulesWithOpen } from './rules.ts';
import { nthValue, SCORED, saveScore } from './score.ts';
import { percentile } from './statistics.ts';
import { timed } from './timed.ts';
import { signedIn } from './web-client.ts';

const SAMPLES = 60;
/** A trigger may still write its log entry after the row is seen: the next sample waits for quiet. */
const QUIET_MS = 60;

/** From an officer's save to everybody's board, through the Functions emulator; one at a time. */
const board: Measurement = {
  ids: ['board.p50', 'board.p95'],
  async measure() {
    const env = { ...process.env, GCLOUD_PROJECT: projectId };
    await seed({ env, folder: inRoot('.local') });
    await putRules(projectId, rulesWithOpen(['floor', 'floorSeen']));
    const db = await signedIn(SCORED.officer);
    const row = follow(db, boardRowPath(SEASON.bloc, SEASON.season, SCORED.member));
    const answer = follow(db, 'floorSeen/probe');
    const { values, floors } = await alternate(
      SAMPLES,
      (n) =>
        quietly(async () => {
          const before = row.latest()?.['total'];
          await Promise.all([
            row.until((now) => now?.['total'] !== before),
            saveScore(db, nthValue(n + 1)),
          ]);
        }),
      (n) =>
        quietly(() =>
          Promise.all([
            answer.until((now) => now?.['n'] === n),
            setDoc(doc(db, 'floor/probe'), { n }),
          ]),
        ),
      6,
    );
    return [0.5, 0.95].map((share) => rowAt(share, values, floors));
  },
};

function rowAt(share: number, values: number[], floors: number[]) {
  const what = 'score saved → board seen; floor: write → trivial trigger → listener';
  const id = `board.p${share * 100}`;
  return row({ id, what, unit: 'ms', value: percentile(values, share) }, percentile(floors, share));
}

async function quietly(work: () => Promise<unknown>): Promise<number> {
  const ms = await timed(work);
  await sleep(QUIET_MS);
  return ms;
}

type Fields = DocumentData | undefined;

/** A listener that stays open, as on a page. */
function follow(db: Firestore, path: string) {
  let latest: Fields;
  let told: (fields: Fields) => void = () => undefined;
  onSnapshot(doc(db, path), (snapshot) => {
    latest = snapshot.data();
    told(latest);
  });
  return {
    latest: () => latest,
    until: (isIt: (fields: Fields) => boolean) =>
      new Promise<void>((resolve) => {
        told = (fields) => {
          if (isIt(fields)) resolve();
        };
        told(latest);
      }),
  };
}

export const boardRows: Measurement[] = [board];
