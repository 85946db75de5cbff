import { logPath } from '@domain/path.js';
import { standingOf } from '@domain/scoring.js';
import { Season } from '@domain/season.js';
import type { Sheet } from '@domain/sheet.js';
import { boardRowOf } from '@domain/standing.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { freezeBoard } from '../../functions/src/callables/freeze-board.js';
import { unfreezeBoard } from '../../functions/src/callables/unfreeze-board.js';
import { refreshSeason } from '../../functions/src/store/season-standings.js';
import { seasonOf, sheetOf } from '../documents.ts';
import { BLOC, PEOPLE, SEASON, sheetAt } from '../world.ts';
import { rowAt, seasonAt, standingAt } from './frozen-world.ts';
import { anotherInstance } from './instance.ts';
import { readsOf, type SheetEvent, writeSheet } from './sheet-events.ts';
import { openStage, type Stage } from './stage.ts';

type Instance = Awaited<ReturnType<typeof anotherInstance>>;

let stage: Stage;
let here: Instance;

/** An instance that wrote the unit's standing last, for a self-score of 10. */
beforeEach(async () => {
  stage = await openStage(() => ({ [sheetAt('bnv.appraisal')]: null }));
  here = await anotherInstance();
  await here.onSheetWritten(await score(10));
});

let minutes = 0;
let presses = 0;

function sheet(work: number, assessor: Sheet['assessor'] = 'self'): Sheet {
  minutes += 1;
  return sheetOf(stage.now, 'bnv', assessor, {
    scores: { work: { value: work } },
    status: assessor === 'self' ? 'draft' : 'submitted',
    updatedBy: PEOPLE.bnvOfficer,
    updatedAt: new Date(stage.now.getTime() + minutes * 60_000),
  });
}

function score(work: number, assessor: Sheet['assessor'] = 'self'): Promise<SheetEvent> {
  return writeSheet(stage.bloc, `bnv.${assessor}`, sheet(work, assessor));
}

/** The standing and the row are those of what is stored, whoever wrote it. */
async function expectTruth(): Promise<void> {
  const season = Season.parse({ ...Object(await stage.read(seasonAt)), id: SEASON });
  const [self, appraisal, row] = await Promise.all([
    stage.read(sheetAt('bnv.self')) as Promise<Sheet | null>,
    stage.read(sheetAt('bnv.appraisal')) as Promise<Sheet | null>,
    stage.read(rowAt('bnv')),
  ]);
  const truth = standingOf(season, 'bnv', { self, appraisal });
  expect(await stage.read(standingAt('bnv'))).toMatchObject(truth);
  if (season.freeze === null) expect(row).toEqual(boardRowOf(truth, null));
}

function press(handler: typeof freezeBoard | typeof unfreezeBoard): Promise<unknown> {
  presses += 1;
  const request = { bloc: stage.bloc, season: SEASON, requestId: `press-no-${presses}` };
  return handler(request, { uid: PEOPLE.head, at: stage.now });
}

describe('the next score of the unit, in the instance that wrote its row last', () => {
  it('moves the board without a read', async () => {
    const event = await score(20);
    expect(await readsOf(() => here.onSheetWritten(event))).toEqual([]);
    await expectTruth();
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ total: 20 });
  });

  it('again and again, and each is logged', async () => {
    const events = [await score(30), await score(40), await score(50)];
    expect(
      await readsOf(async () => {
        for (const event of events) await here.onSheetWritten(event);
      }),
    ).toEqual([]);
    await expectTruth();
    const log = [...(await stage.list(logPath(BLOC, SEASON))).values()].map(Object);
    expect(log.filter(({ act }) => act === 'scoreChanged')).toHaveLength(4);
  });
});

describe('reads what is there', () => {
  it('after another instance wrote the standing', async () => {
    const elsewhere = await anotherInstance();
    await elsewhere.onSheetWritten(await score(5, 'appraisal'));
    const event = await score(20);
    expect(await readsOf(() => here.onSheetWritten(event))).toEqual([5]);
    await expectTruth();
  });

  it('when the event comes again, or late', async () => {
    const [older, newer] = [await score(20), await score(30)];
    await here.onSheetWritten(newer);
    expect(await readsOf(() => here.onSheetWritten(newer))).toEqual([5]);
    expect(await readsOf(() => here.onSheetWritten(older))).toEqual([5]);
    await expectTruth();
  });

  it('of a sheet that it did not know, which may be gone by now', async () => {
    const late = await score(7, 'appraisal');
    const deletion = await writeSheet(stage.bloc, 'bnv.appraisal', null);
    await here.onSheetWritten(deletion);
    expect(await readsOf(() => here.onSheetWritten(late))).toEqual([5]);
    await expectTruth();
  });

  it('after a freeze, whose board stands still, and after its end', async () => {
    await press(freezeBoard);
    const event = await score(20);
    expect(await readsOf(() => here.onSheetWritten(event))).toEqual([5]);
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ total: 10, frozenAt: stage.now });
    await expectTruth();
    await press(unfreezeBoard);
    await here.onSheetWritten(await score(30));
    await expectTruth();
  });

  it('after an amendment, which counts its criteria anew', async () => {
    const { scoring } = seasonOf(stage.now);
    await stage.update(seasonAt, { 'criteria.work.points': 15 });
    await refreshSeason({ bloc: stage.bloc, season: SEASON });
    const event = await score(20);
    expect(await readsOf(() => here.onSheetWritten(event))).toEqual([5]);
    await expectTruth();

    await stage.update(seasonAt, { scoring: { ...scoring, isBoardPublic: false } });
    await refreshSeason({ bloc: stage.bloc, season: SEASON });
    await here.onSheetWritten(await score(25));
    expect(await stage.read(rowAt('bnv'))).toBeNull();
  });

  it('before the amendment has come through, and the season then corrects it', async () => {
    await stage.update(seasonAt, { 'criteria.work.points': 15 });
    await here.onSheetWritten(await score(20));
    await refreshSeason({ bloc: stage.bloc, season: SEASON });
    await expectTruth();
  });
});
