import { setTimeout as sleep } from 'node:timers/promises';
import { withDates } from '@domain/instant.js';
import {
  boardPath,
  membersPath,
  seasonPath,
  seatPath,
  sheetPath,
  standingsPath,
} from '@domain/path.js';
import type { Timestamp } from 'firebase-admin/firestore';
import { freezeBoard } from '../../functions/src/callables/freeze-board.js';
import { unfreezeBoard } from '../../functions/src/callables/unfreeze-board.js';
import { db } from '../../functions/src/store/database.js';
import { refreshStanding } from '../../functions/src/store/standings.js';
import { memberOf, seasonOf, seatOf, sheetOf } from '../documents.ts';
import { prng } from '../races/prng.ts';
import { SEASON } from '../world.ts';

const UNITS = ['u0', 'u1', 'u2', 'u3'];
const HEAD = 'head';

/** One write of a self-score: `work` is its whole content, so that a total tells which write it shows. */
type Written = { unit: string; work: number; at: Timestamp };

type Row = { total: number; frozenAt: Date | null; writtenAt: Timestamp };

export type Round = {
  /** Every self-score that was written, in order; before the first a unit has nothing. */
  written: Written[];
  board: Map<string, Row>;
  standings: Map<string, number>;
  /** When the season's freeze state was last set, and to what. */
  freeze: { at: Date | null; setAt: Timestamp };
};

export type RoundPlan = { bloc: string; seed: number; presses: ('freeze' | 'unfreeze')[] };

/**
 * At each press of the head's every unit scores, and once more after the last; triggers run twice, late, and
 * into the next press. When and what is drawn from the seed.
 */
export async function playRound({ bloc, seed, presses }: RoundPlan): Promise<Round> {
  const random = prng(seed);
  const now = new Date();
  await openBloc(bloc, now);
  const written: Written[] = [];

  const refreshes: Promise<void>[] = [];
  const score = async (unit: string) => {
    await sleep(random() * 60);
    const work = 1 + Math.floor(random() * 199) / 2;
    const fields = sheetOf(now, unit, 'self', { scores: { work: { value: work } } });
    const { writeTime } = await db()
      .doc(sheetPath(bloc, SEASON, `${unit}.self`))
      .set(fields);
    written.push({ unit, work, at: writeTime });
    const late = random() * 120;
    const sheet = { data: fields, updateTime: writeTime };
    const refresh = () => refreshStanding({ bloc, season: SEASON }, unit, { sheet });
    refreshes.push(refresh(), sleep(late).then(refresh));
  };
  const press = async (pressed: RoundPlan['presses'][number], index: number) => {
    await sleep(random() * 60);
    const handler = pressed === 'freeze' ? freezeBoard : unfreezeBoard;
    const request = { bloc, season: SEASON, requestId: `press-no-${index}` };
    await handler(request, { uid: HEAD, at: new Date() });
  };
  for (const [index, pressed] of presses.entries()) {
    await Promise.all([press(pressed, index), ...UNITS.map(score)]);
  }
  await Promise.all(UNITS.map(score));
  await Promise.all(refreshes);
  return { written, ...(await observe(bloc)) };
}

async function openBloc(bloc: string, now: Date): Promise<void> {
  const batch = db().batch();
  batch.set(db().doc(seasonPath(bloc, SEASON)), seasonOf(now));
  batch.set(db().doc(seatPath(bloc, HEAD)), seatOf(now, 'u0', 'head'));
  for (const unit of UNITS)
    batch.set(db().doc(`${membersPath(bloc)}/${unit}`), memberOf(now, unit));
  await batch.commit();
}

async function observe(bloc: string): Promise<Omit<Round, 'written'>> {
  const [season, board, standings] = await Promise.all([
    db().doc(seasonPath(bloc, SEASON)).get(),
    db().collection(boardPath(bloc, SEASON)).get(),
    db().collection(standingsPath(bloc, SEASON)).get(),
  ]);
  if (season.updateTime === undefined) throw new Error('the season is gone');
  const fields = (snapshot: { data(): unknown }) => withDates(snapshot.data()) as Row;
  return {
    freeze: {
      at: (withDates(season.get('freeze')) as { at: Date } | null)?.at ?? null,
      setAt: season.updateTime,
    },
    board: new Map(
      board.docs.map((row) => [row.id, { ...fields(row), writtenAt: row.updateTime }]),
    ),
    standings: new Map(standings.docs.map((standing) => [standing.id, fields(standing).total])),
  };
}

/** Each way in which the round broke "nothing leaks" or "the board is a function of the sheets", in words. */
export function violations({ written, board, standings, freeze }: Round): string[] {
  return UNITS.flatMap((unit) => {
    const own = written.filter((write) => write.unit === unit);
    const final = own.at(-1)?.work ?? 0;
    const standing = standings.get(unit);
    const row = board.get(unit);
    if (row === undefined) return [`${unit} has no row`];
    return [
      ...(standing === final ? [] : [`${unit} stands at ${standing}, not ${final}`]),
      ...(freeze.at === null ? laggards(unit, row, final) : leaks(unit, row, own, freeze)),
    ];
  });
}

function laggards(unit: string, { total, frozenAt }: Row, final: number): string[] {
  const found: string[] = [];
  if (total !== final) found.push(`${unit} shows ${total}, not ${final}`);
  if (frozenAt !== null) found.push(`${unit} says it is frozen`);
  return found;
}

function leaks(unit: string, row: Row, own: Written[], { at, setAt }: Round['freeze']): string[] {
  const found: string[] = [];
  const earlier = own.filter((write) => write.at.valueOf() < setAt.valueOf());
  const isKnown = row.total === 0 || earlier.some(({ work }) => work === row.total);
  if (!isKnown) found.push(`${unit} shows ${row.total} from after the freeze`);
  if (!row.writtenAt.isEqual(setAt)) found.push(`${unit} was written after the freeze`);
  if (row.frozenAt?.getTime() !== at?.getTime()) found.push(`${unit} is not dated`);
  return found;
}
