import type { Firestore } from 'firebase-admin/firestore';
import { freezeBoard } from '../../functions/lib/callables/freeze-board.js';
import { setQuota } from '../../functions/lib/callables/set-quota.js';
import { submitNomination } from '../../functions/lib/callables/submit-nomination.js';
import { submitSheet } from '../../functions/lib/callables/submit-sheet.js';
import { unfreezeBoard } from '../../functions/lib/callables/unfreeze-board.js';
import { withdrawNomination } from '../../functions/lib/callables/withdraw-nomination.js';
import { withDates } from '../../functions/lib/domain/instant.js';
import { membersPath, seasonPath, standingPath } from '../../functions/lib/domain/path.js';
import { Standing } from '../../functions/lib/domain/standing.js';
import { openArena } from './arena.ts';
import { type Count, countDocuments } from './count-documents.ts';
import { BENCH_PROJECT, demoDatabase, NOW, SEASON, writeAll } from './place.ts';
import { type Measurement, type Row, row } from './row.ts';
import { documentsFetched, productRules, putRules } from './rules.ts';
import { nthValue, SCORED, saveScore, sheetAt } from './score.ts';
import { changeSheet } from './sheet-event.ts';
import { actingAs } from './web-client.ts';

const HEAD = 'vpctn-head';

const WHAT = {
  saveScore: 'score typed: the sheet, and what the rules fetch (rule coverage of the emulator)',
  refreshStanding: 'its trigger: standing, board row and log entry',
  refreshStandingFirst: 'its trigger on an instance that was not the last to write the row',
  refreshBests: 'its trigger where the value is a new best of the bloc: every standing and row',
  refreshStandingFrozen: 'its trigger while the board is frozen',
  submitNomination: 'a place free where it is looked for first',
  withdrawNomination: 'the place given back',
  setQuota: 'one place more, of an award of the demo bloc',
  freezeBoard: 'all rows of the board',
  unfreezeBoard: 'all rows of the board and standings',
  submitSheet: 'a self-score handed in',
} as const;

type Act = keyof typeof WHAT;

const MANY = 30;
const GROWN = ['saveScore', 'refreshStanding'] as const;

const documents: Measurement = {
  ids: [
    ...Object.keys(WHAT).flatMap((act) => [`docs.${act}.reads`, `docs.${act}.writes`]),
    ...GROWN.map((act) => `docs.${act}.reads.${MANY}`),
  ],
  async measure() {
    const db = await demoDatabase();
    // The demo comes without standings: the first score makes those of the whole bloc.
    await scoreOnce(db, 1);
    const first = await scoreOnce(db, 2);
    const live = await scoreOnce(db, 3);
    const bests = await beatTheBest(db);
    const claims = await claimOnce(db);
    const quota = await raiseQuota(db);
    const by = (uid: string) => ({ uid, at: new Date() });
    const ask = (requestId: string) => ({ ...SEASON, requestId });
    const freeze = await countDocuments(() => freezeBoard(ask('freeze-1'), by(HEAD)));
    // Each time the second: what an instance remembers from before the freeze it tries once.
    await scoreOnce(db, 4);
    const frozen = await scoreOnce(db, 5);
    const unfreeze = await countDocuments(() => unfreezeBoard(ask('unfreeze-1'), by(HEAD)));
    await growTo(db, MANY);
    await scoreOnce(db, 6);
    const grown = await scoreOnce(db, 7);
    const sheet = await handIn(db);
    const counts: Record<Act, Count> = {
      ...live,
      ...claims,
      refreshStandingFirst: first.refreshStanding,
      refreshBests: bests,
      refreshStandingFrozen: frozen.refreshStanding,
      setQuota: quota,
      freezeBoard: freeze,
      unfreezeBoard: unfreeze,
      submitSheet: sheet,
    };
    return [
      ...Object.entries(counts).flatMap(([act, count]) => rowsOf(act as Act, count)),
      ...GROWN.map((act) => readsRow(`docs.${act}.reads.${MANY}`, act, grown[act])),
    ];
  },
};

function rowsOf(act: Act, count: Count): Row[] {
  const what = `${act}: ${WHAT[act]}`;
  return [
    readsRow(`docs.${act}.reads`, act, count),
    row({ id: `docs.${act}.writes`, what, unit: 'documents', value: count.writes }),
  ];
}

function readsRow(id: string, act: Act, { reads }: Count): Row {
  const members = id.endsWith(`.${MANY}`) ? `, ${MANY} members` : '';
  const what = `${act}: ${WHAT[act]}${members}`;
  return row({ id, what, unit: 'documents', value: reads });
}

/** One value typed by an officer under the rules, and the trigger that follows. */
async function scoreOnce(db: Firestore, n: number) {
  const rules = productRules();
  await putRules(BENCH_PROJECT, rules);
  const browser = actingAs(SCORED.officer);
  const before = await versionsInSeason(db);
  const deliver = await changeSheet(db.doc(sheetAt(SCORED.member)), () =>
    saveScore(browser, nthValue(n)),
  );
  const reads = await documentsFetched(BENCH_PROJECT, rules);
  const after = await versionsInSeason(db);
  const writes = [...after].filter(([path, version]) => before.get(path) !== version).length;
  return { saveScore: { reads, writes }, refreshStanding: await countDocuments(deliver) };
}

/** When each document of the season was last written: a browser's writes stand in no log of the server's SDK. */
async function versionsInSeason(db: Firestore): Promise<Map<string, string>> {
  const collections = await db.doc(seasonPath(SEASON.bloc, SEASON.season)).listCollections();
  const found = await Promise.all(collections.map((collection) => collection.select().get()));
  return new Map(
    found.flatMap(({ docs }) =>
      docs.map(({ ref, updateTime }) => [ref.path, updateTime.valueOf()]),
    ),
  );
}

/** A unit with a signed target reports half as much again as it promised, and the trigger that follows. */
async function beatTheBest(db: Firestore): Promise<Count> {
  const member = 'vpctn';
  const { reached } = Standing.parse(
    withDates((await db.doc(standingPath(SEASON.bloc, SEASON.season, member)).get()).data()),
  );
  const [[criterion, { target }] = ['', { target: null }]] = Object.entries(reached);
  if (target === null) throw new Error(`${member} has no signed target`);
  const change = { [`scores.${criterion}.value`]: target * 1.5 };
  const sheet = db.doc(sheetAt(member));
  return countDocuments(await changeSheet(sheet, () => sheet.update(change)));
}

async function claimOnce(db: Firestore) {
  const { callers } = await openArena(db, 20, 1);
  const [caller] = callers;
  if (caller === undefined) throw new Error('an arena without callers');
  const { uid, nomination, requestId } = caller;
  const request = { ...SEASON, nomination, requestId };
  const back = { ...request, requestId: `${requestId}-back` };
  const by = { uid, at: new Date() };
  return {
    submitNomination: await countDocuments(() => submitNomination(request, by)),
    withdrawNomination: await countDocuments(() => withdrawNomination(back, by)),
  };
}

async function raiseQuota(db: Firestore): Promise<Count> {
  const { docs } = await db.collection(`${seasonPath(SEASON.bloc, SEASON.season)}/quotas`).get();
  const demo = docs.find(({ id }) => !id.startsWith('award-'))?.data() ?? {};
  const request = { ...demo, capacity: Number(demo['capacity']) + 1, reason: 'Bench' };
  const by = { uid: HEAD, at: new Date() };
  return countDocuments(() => setQuota({ ...SEASON, requestId: 'quota-01', ...request }, by));
}

async function handIn(db: Firestore): Promise<Count> {
  const season = await db.doc(seasonPath(SEASON.bloc, SEASON.season)).get();
  const criteria = Object.keys(season.get('criteria'));
  const scores = Object.fromEntries(criteria.map((id) => [id, { value: 0 }]));
  await db.doc(sheetAt(SCORED.member)).update({ scores });
  const request = { ...SEASON, requestId: 'hand-in-1', member: SCORED.member, assessor: 'self' };
  const by = { uid: `${SCORED.member}-leader`, at: new Date() };
  return countDocuments(() => submitSheet(request, by));
}

/** More members, each with a self-score like the one that is changed. */
async function growTo(db: Firestore, members: number): Promise<void> {
  const path = membersPath(SEASON.bloc);
  const { size } = await db.collection(path).get();
  const [member, sheet] = await db.getAll(
    db.doc(`${path}/${SCORED.member}`),
    db.doc(sheetAt(SCORED.member)),
  );
  const names = Array.from({ length: members - size }, (_, index) => `unit-${index}`);
  await writeAll(
    db,
    names.flatMap((name): [string, object][] => [
      [`${path}/${name}`, { ...member?.data(), shortName: name }],
      [sheetAt(name), { ...sheet?.data(), member: name, updatedAt: NOW }],
    ]),
  );
}

export const documentRows: Measurement[] = [documents];
