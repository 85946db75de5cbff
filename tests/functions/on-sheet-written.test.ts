import { logPath } from '@domain/path.js';
import { type Sheets, standingOf } from '@domain/scoring.js';
import { Season } from '@domain/season.js';
import type { Sheet } from '@domain/sheet.js';
import { boardRowOf } from '@domain/standing.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { onSheetWritten } from '../../functions/src/triggers/on-sheet-written.js';
import { daysFrom, memberOf, scoreOf, seasonOf, sheetOf } from '../documents.ts';
import { BLOC, PEOPLE, SEASON, sheetAt } from '../world.ts';
import { ABORTED, beforeNextCommit, failNextCommit } from './faults.ts';
import { frozenWorld, rowAt, standingAt } from './frozen-world.ts';
import { eventOf, readsOf, writeSheet } from './sheet-events.ts';
import { changedPaths, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage(() => ({ [standingAt('bnv')]: null, [rowAt('bnv')]: null }));
});

/** bnv's self-score with `value` for `work`, written `minutes` after now. */
function selfScore(value: number, minutes = 0): Sheet {
  return sheetOf(stage.now, 'bnv', 'self', {
    scores: { work: { value }, reform: { value: 4 } },
    touched: 'work',
    updatedBy: PEOPLE.bnvOfficer,
    updatedAt: daysFrom(stage.now, minutes / 1440),
  });
}

function expected(sheets: Partial<Sheets>) {
  const season = Season.parse({ id: SEASON, ...seasonOf(stage.now) });
  return standingOf(season, 'bnv', { self: null, appraisal: null, ...sheets });
}

async function expectShown(sheets: Partial<Sheets>) {
  expect(await stage.read(standingAt('bnv'))).toEqual(expected(sheets));
  expect(await stage.read(rowAt('bnv'))).toEqual(boardRowOf(expected(sheets), null));
}

async function scoreChanges() {
  const log = await stage.list(logPath(BLOC, SEASON));
  return [...log.values()].filter((entry) => (entry as { act: string }).act === 'scoreChanged');
}

describe('a score that changed', () => {
  beforeEach(async () => {
    await stage.remove(sheetAt('bnv.appraisal'));
  });

  it("becomes the unit's standing and its public row", async () => {
    await onSheetWritten(await writeSheet(stage.bloc, 'bnv.self', selfScore(60)));
    await expectShown({ self: selfScore(60) });
    expect(await stage.read(standingAt('bnv'))).toMatchObject({ total: 70, parts: { tasks: 70 } });
  });

  it("changes no other unit's documents", async () => {
    const event = await writeSheet(stage.bloc, 'bnv.self', selfScore(60));
    const before = await stage.everything();
    await onSheetWritten(event);
    const changed = changedPaths(before, await stage.everything());
    expect(changed.filter((path) => !path.startsWith('log/'))).toEqual([
      'board/bnv',
      'standings/bnv',
    ]);
  });

  it('is logged with the old and new value of just the criteria that changed', async () => {
    await writeSheet(stage.bloc, 'bnv.self', selfScore(60));
    const newer = selfScore(61.5, 1);
    await onSheetWritten(await writeSheet(stage.bloc, 'bnv.self', newer));
    expect(await scoreChanges()).toEqual([
      {
        at: newer.updatedAt,
        by: PEOPLE.bnvOfficer,
        act: 'scoreChanged',
        outcome: 'done',
        isDraft: true,
        subject: 'sheets/bnv.self',
        member: 'bnv',
        old: { work: { value: 60 } },
        new: { work: { value: 61.5 } },
        answer: null,
      },
    ]);
  });

  it('for the first time is logged with null as the old value', async () => {
    await stage.remove(sheetAt('bnv.self'));
    await onSheetWritten(await writeSheet(stage.bloc, 'bnv.self', selfScore(60)));
    expect(await scoreChanges()).toMatchObject([{ old: { work: null, reform: null } }]);
  });

  it('by nobody, as the seed and handing in do, is not logged', async () => {
    await onSheetWritten(
      await writeSheet(stage.bloc, 'bnv.self', { ...selfScore(60), updatedBy: null }),
    );
    const submitted = { ...selfScore(60), status: 'submitted' as const };
    await onSheetWritten(await writeSheet(stage.bloc, 'bnv.self', submitted));
    expect(await scoreChanges()).toEqual([]);
  });

  it("in an appraisal is not logged where the unit could read it, and doesn't count as a draft", async () => {
    const draft = sheetOf(stage.now, 'bnv', 'appraisal', {
      scores: { work: scoreOf({ value: 1 }) },
      updatedBy: PEOPLE.vpcpAssessor,
    });
    await writeSheet(stage.bloc, 'bnv.self', selfScore(60));
    await onSheetWritten(await writeSheet(stage.bloc, 'bnv.appraisal', draft));
    expect(await scoreChanges()).toMatchObject([{ subject: 'sheets/bnv.appraisal', member: null }]);
    await expectShown({ self: selfScore(60), appraisal: draft });
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ total: 70 });
  });
});

describe('delivery', () => {
  beforeEach(async () => {
    await stage.remove(sheetAt('bnv.appraisal'));
  });

  it('twice leaves the same documents, and writes no standing the second time', async () => {
    const event = await writeSheet(stage.bloc, 'bnv.self', selfScore(60));
    await onSheetWritten(event);
    const before = await stage.everything();
    const logged = await stage.list(logPath(BLOC, SEASON));
    await onSheetWritten(event);
    const after = await stage.everything();
    expect(changedPaths(before, after).filter((path) => !path.startsWith('log/'))).toEqual([]);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(await stage.list(logPath(BLOC, SEASON))).toEqual(logged);
    expect(await scoreChanges()).toHaveLength(1);
  });

  it('ten times at once leaves one standing, one row and one log entry', async () => {
    const event = await writeSheet(stage.bloc, 'bnv.self', selfScore(60));
    await Promise.all(Array.from({ length: 10 }, () => onSheetWritten(event)));
    await expectShown({ self: selfScore(60) });
    expect(await scoreChanges()).toHaveLength(1);
  });

  it('in reverse order ends in the newest state', async () => {
    const first = await writeSheet(stage.bloc, 'bnv.self', selfScore(60));
    const second = await writeSheet(stage.bloc, 'bnv.self', selfScore(80, 1));
    await onSheetWritten(second);
    await onSheetWritten(first);
    await expectShown({ self: selfScore(80, 1) });
    expect(await scoreChanges()).toHaveLength(2);
  });

  it('of an older event does not write over a newer state', async () => {
    const first = await writeSheet(stage.bloc, 'bnv.self', selfScore(60));
    await onSheetWritten(await writeSheet(stage.bloc, 'bnv.self', selfScore(80, 1)));
    const before = await stage.everything();
    await onSheetWritten(first);
    const changed = changedPaths(before, await stage.everything());
    expect(changed.filter((path) => !path.startsWith('log/'))).toEqual([]);
  });

  it('of an older event that read before a newer one committed reads again', async () => {
    const first = await writeSheet(stage.bloc, 'bnv.self', selfScore(60));
    const overtake = async () => {
      await onSheetWritten(await writeSheet(stage.bloc, 'bnv.self', selfScore(80, 1)));
    };
    // Without a score change of its own to log, its only commit is that of the standing.
    const { data } = first;
    if (data === undefined) throw new Error('the event has no data');
    beforeNextCommit(overtake);
    await onSheetWritten(eventOf(stage.bloc, 'bnv.self', data.after, data.after));
    await expectShown({ self: selfScore(80, 1) });
  });

  it('of the deletion of a sheet takes its points away', async () => {
    await onSheetWritten(await writeSheet(stage.bloc, 'bnv.self', selfScore(60)));
    await onSheetWritten(await writeSheet(stage.bloc, 'bnv.self', null));
    await expectShown({});
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ total: 0, state: 'empty' });
  });

  it('after its sheet was deleted brings nothing back', async () => {
    const late = await writeSheet(stage.bloc, 'bnv.self', selfScore(60));
    await onSheetWritten(await writeSheet(stage.bloc, 'bnv.self', null));
    await onSheetWritten(late);
    await expectShown({});
  });

  it('meeting a conflict tries again until it is done', async () => {
    const event = await writeSheet(stage.bloc, 'bnv.self', { ...selfScore(60), updatedBy: null });
    failNextCommit(ABORTED);
    await onSheetWritten(event);
    await expectShown({ self: { ...selfScore(60), updatedBy: null } });
  });

  it('for a season that is gone leaves nothing', async () => {
    const event = await writeSheet(stage.bloc, 'bnv.self', selfScore(60));
    await onSheetWritten({ ...event, params: { ...event.params, season: '1999' } });
    expect(await stage.read(standingAt('bnv').replace(SEASON, '1999'))).toBeNull();
  });
});

describe('while the board is frozen', () => {
  it('the standing goes on and the public row stands still', async () => {
    await stage.write(frozenWorld(stage.now) as Record<string, object>);
    await stage.remove(sheetAt('bnv.appraisal'));
    const row = await stage.read(rowAt('bnv'));
    await onSheetWritten(await writeSheet(stage.bloc, 'bnv.self', selfScore(99)));
    expect(await stage.read(standingAt('bnv'))).toEqual(expected({ self: selfScore(99) }));
    expect(await stage.read(rowAt('bnv'))).toEqual(row);
  });
});

describe('what it costs', () => {
  it.each([0, 30])('reads five documents in one request, with %i more units', async (units) => {
    const more = Array.from({ length: units }, (_, index) => `unit-${index}`);
    for (const unit of more) {
      await stage.write({
        [`blocs/${BLOC}/members/${unit}`]: memberOf(stage.now, unit),
        [sheetAt(`${unit}.self`)]: sheetOf(stage.now, unit, 'self'),
      });
    }
    const event = await writeSheet(stage.bloc, 'bnv.self', { ...selfScore(60), updatedBy: null });
    expect(await readsOf(() => onSheetWritten(event))).toEqual([5]);
  });
});
