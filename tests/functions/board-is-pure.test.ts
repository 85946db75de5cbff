import { withDates } from '@domain/instant.js';
import { boardRowPath, logPath, seasonPath, sheetsPath, standingPath } from '@domain/path.js';
import { standingOf } from '@domain/scoring.js';
import { Season } from '@domain/season.js';
import { Sheet, sheetId } from '@domain/sheet.js';
import { boardRowOf } from '@domain/standing.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { db } from '../../functions/src/store/database.js';
import { seasonOf, sheetOf } from '../documents.ts';
import { PEOPLE, SEASON } from '../world.ts';
import { anotherInstance } from './instance.ts';
import { writeSheet } from './sheet-events.ts';
import { openStage } from './stage.ts';

const RUNS = 15;

/** One write to one of the unit's sheets, and at which later moments its event is delivered, to whom. */
type Step = {
  assessor: Sheet['assessor'];
  work: number;
  late: number | null;
  isSubmitted: boolean;
  isDeleted: boolean;
  /** `delay` is counted from the write; 0 is at once. Taken modulo what is left, never before the write. */
  deliveries: { delay: number; instance: number }[];
};

const step: fc.Arbitrary<Step> = fc.record({
  assessor: fc.constantFrom('self' as const, 'appraisal' as const),
  work: fc.integer({ min: 0, max: 200 }).map((half) => half / 2),
  late: fc.option(fc.integer({ min: 0, max: 4 })),
  isSubmitted: fc.boolean(),
  isDeleted: fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0),
  deliveries: fc.array(
    fc.record({ delay: fc.integer({ min: 0, max: 5 }), instance: fc.nat({ max: 1 }) }),
    { minLength: 1, maxLength: 3 },
  ),
});

it('any order and repetition of events ends in the standing of the final sheets', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), play);
  await fc.assert(property, { numRuns: RUNS, seed: 20_261, endOnFailure: false });
}, 180_000);

async function play(steps: Step[]): Promise<void> {
  const { bloc, now } = await openStage();
  const season = seasonOf(now);
  await db().recursiveDelete(db().collection(sheetsPath(bloc, SEASON)));
  await db().doc(seasonPath(bloc, SEASON)).set(season);

  const instances = [await anotherInstance(), await anotherInstance()];
  const due = new Map<number, (() => Promise<void> | undefined)[]>();
  const lastScores = new Map<string, string>();
  let scoreChanges = 0;
  for (const [index, { assessor, deliveries, ...written }] of steps.entries()) {
    const fields = written.isDeleted ? null : sheetAfter(now, index, assessor, written);
    const scores = fields === null ? 'none' : JSON.stringify(fields.scores);
    if (fields !== null && lastScores.get(assessor) !== scores) scoreChanges += 1;
    lastScores.set(assessor, scores);
    const event = await writeSheet(bloc, sheetId('bnv', assessor), fields);
    for (const { delay, instance } of deliveries) {
      const moment = index + (delay % (steps.length - index));
      due.set(moment, [
        ...(due.get(moment) ?? []),
        () => instances[instance]?.onSheetWritten(event),
      ]);
    }
    await Promise.all((due.get(index) ?? []).map((deliver) => deliver()));
  }

  const sheets = {
    self: await sheetNow(bloc, 'self'),
    appraisal: await sheetNow(bloc, 'appraisal'),
  };
  const standing = standingOf(Season.parse({ id: SEASON, ...season }), 'bnv', sheets);
  expect(await fieldsAt(standingPath(bloc, SEASON, 'bnv'))).toEqual(standing);
  expect(await fieldsAt(boardRowPath(bloc, SEASON, 'bnv'))).toEqual(boardRowOf(standing, null));
  const log = await db().collection(logPath(bloc, SEASON)).where('act', '==', 'scoreChanged').get();
  expect(log.size).toBe(scoreChanges);
}

function sheetAfter(
  now: Date,
  index: number,
  assessor: Sheet['assessor'],
  { work, late, isSubmitted }: Pick<Step, 'work' | 'late' | 'isSubmitted'>,
): Sheet {
  return sheetOf(now, 'bnv', assessor, {
    status: isSubmitted ? 'submitted' : 'draft',
    scores: { work: { value: work }, late: { value: late } },
    updatedBy: PEOPLE.bnvOfficer,
    updatedAt: new Date(now.getTime() + index),
  });
}

async function sheetNow(bloc: string, assessor: Sheet['assessor']): Promise<Sheet | null> {
  const fields = await fieldsAt(`${sheetsPath(bloc, SEASON)}/${sheetId('bnv', assessor)}`);
  return fields === undefined ? null : Sheet.parse(fields);
}

async function fieldsAt(path: string): Promise<unknown> {
  return withDates((await db().doc(path).get()).data());
}
