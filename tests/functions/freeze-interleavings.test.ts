import { memberPath } from '@domain/path.js';
import type { Sheet } from '@domain/sheet.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { freezeBoard } from '../../functions/src/callables/freeze-board.js';
import { unfreezeBoard } from '../../functions/src/callables/unfreeze-board.js';
import { refreshStanding } from '../../functions/src/store/standings.js';
import { onSheetWritten } from '../../functions/src/triggers/on-sheet-written.js';
import { daysFrom, memberOf, sheetOf } from '../documents.ts';
import { BLOC, PEOPLE, SEASON, sheetAt } from '../world.ts';
import { beforeNextCommit } from './faults.ts';
import { rowAt, seasonAt, standingAt } from './frozen-world.ts';
import { writeSheet } from './sheet-events.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let requests = 0;

beforeEach(async () => {
  stage = await openStage(() => ({ [sheetAt('bnv.appraisal')]: null }));
  await score(10);
  await refresh();
});

function score(work: number): Promise<void> {
  const scores: Sheet['scores'] = { work: { value: work } };
  return stage.write({ [sheetAt('bnv.self')]: sheetOf(stage.now, 'bnv', 'self', { scores }) });
}

function refresh(): Promise<void> {
  return refreshStanding({ bloc: stage.bloc, season: SEASON }, 'bnv');
}

function act(handler: typeof freezeBoard | typeof unfreezeBoard): Promise<unknown> {
  requests += 1;
  const request = { bloc: stage.bloc, season: SEASON, requestId: `request-${requests}` };
  return handler(request, { uid: PEOPLE.head, at: stage.now });
}

async function totals() {
  const [row, standing] = await Promise.all([
    stage.read(rowAt('bnv')),
    stage.read(standingAt('bnv')),
  ]);
  const total = (fields: unknown) => (fields as { total?: number } | null)?.total;
  return { row: total(row), standing: total(standing) };
}

describe('a refresh that read before the freeze and commits after it', () => {
  it('writes its standing and leaves the row', async () => {
    await score(20);
    beforeNextCommit(() => act(freezeBoard));
    await refresh();
    expect(await totals()).toEqual({ row: 10, standing: 20 });
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ frozenAt: stage.now });
  });

  it('does not bring a first row of its own into the frozen board', async () => {
    await stage.remove(rowAt('bnv'));
    await stage.remove(standingAt('bnv'));
    beforeNextCommit(() => act(freezeBoard));
    await refresh();
    expect(await totals()).toEqual({ row: 0, standing: 10 });
  });
});

/** The appraisers may still write of it: neither freeze nor unfreeze has any document of it to write. */
describe('a first score of a unit that has left', () => {
  const LEFT = 'bo-cu';
  const first = () => refreshStanding({ bloc: stage.bloc, season: SEASON }, LEFT);

  beforeEach(() => {
    const scores: Sheet['scores'] = { work: { value: 10 } };
    return stage.write({
      [memberPath(BLOC, LEFT)]: memberOf(stage.now, LEFT, { validTo: daysFrom(stage.now, -1) }),
      [sheetAt(`${LEFT}.self`)]: sheetOf(stage.now, LEFT, 'self', { scores }),
    });
  });

  it('puts no row on a board that is frozen meanwhile', async () => {
    beforeNextCommit(() => act(freezeBoard));
    await first();
    expect(await stage.read(rowAt(LEFT))).toBeNull();
    expect(await stage.read(standingAt(LEFT))).toMatchObject({ total: 10 });
  });

  it('on the board before it is frozen, and unseen by the freeze, stays what it was', async () => {
    const save = async (work: number) => {
      const scores: Sheet['scores'] = { work: { value: work } };
      const sheet = sheetOf(stage.now, LEFT, 'self', { scores });
      await onSheetWritten(await writeSheet(stage.bloc, `${LEFT}.self`, sheet));
    };
    beforeNextCommit(() => save(10));
    await act(freezeBoard);
    await save(20);
    expect(await stage.read(rowAt(LEFT))).toMatchObject({ total: 10 });
  });

  it('unseen by the unfreeze is shown all the same', async () => {
    await act(freezeBoard);
    beforeNextCommit(first);
    await act(unfreezeBoard);
    expect(await stage.read(rowAt(LEFT))).toMatchObject({ total: 10 });
  });

  it('is shown on a board that is unfrozen meanwhile', async () => {
    await act(freezeBoard);
    beforeNextCommit(() => act(unfreezeBoard));
    await first();
    expect(await stage.read(rowAt(LEFT))).toMatchObject({ total: 10 });
  });
});

describe('a freeze', () => {
  it('that read before a refresh committed takes the newer row', async () => {
    await score(20);
    beforeNextCommit(refresh);
    await act(freezeBoard);
    expect(await totals()).toEqual({ row: 20, standing: 20 });
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ frozenAt: stage.now });
  });

  it('keeps out every score from after it', async () => {
    await act(freezeBoard);
    for (const work of [20, 30, 40]) {
      await score(work);
      await refresh();
      expect(await totals()).toEqual({ row: 10, standing: work });
    }
  });
});

describe('a refresh that read while frozen and commits after the unfreeze', () => {
  it('brings the row to its standing', async () => {
    await act(freezeBoard);
    await score(20);
    beforeNextCommit(() => act(unfreezeBoard));
    await refresh();
    expect(await totals()).toEqual({ row: 20, standing: 20 });
  });

  it("brings the row to the unit's first standing", async () => {
    await stage.remove(rowAt('bnv'));
    await stage.remove(standingAt('bnv'));
    await act(freezeBoard);
    beforeNextCommit(() => act(unfreezeBoard));
    await refresh();
    expect(await totals()).toEqual({ row: 10, standing: 10 });
  });

  it('brings the first row of a unit that came while frozen', async () => {
    await act(freezeBoard);
    await stage.remove(rowAt('bnv'));
    await stage.remove(standingAt('bnv'));
    beforeNextCommit(() => act(unfreezeBoard));
    await refresh();
    expect(await totals()).toEqual({ row: 10, standing: 10 });
  });
});

describe('two refreshes while frozen', () => {
  it('end in the newer standing, though the older one commits last', async () => {
    await act(freezeBoard);
    await score(20);
    beforeNextCommit(async () => {
      await score(30);
      await refresh();
    });
    await refresh();
    expect(await totals()).toEqual({ row: 10, standing: 30 });
  });
});

describe('an unfreeze', () => {
  it('that read before a refresh committed shows the newer standing', async () => {
    await act(freezeBoard);
    await score(20);
    beforeNextCommit(refresh);
    await act(unfreezeBoard);
    expect(await totals()).toEqual({ row: 20, standing: 20 });
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ frozenAt: null });
  });

  it("that read before a unit's first standing was written shows that, too", async () => {
    await stage.remove(rowAt('bnv'));
    await stage.remove(standingAt('bnv'));
    await act(freezeBoard);
    beforeNextCommit(refresh);
    await act(unfreezeBoard);
    expect(await totals()).toEqual({ row: 10, standing: 10 });
  });

  it('and the next freeze while a refresh is under way: the row stays as it was frozen', async () => {
    await act(freezeBoard);
    await score(20);
    beforeNextCommit(async () => {
      await act(unfreezeBoard);
      await act(freezeBoard);
    });
    await refresh();
    const { row, standing } = await totals();
    expect(standing).toBe(20);
    expect(row).toBe(10);
    expect(await stage.read(seasonAt)).toMatchObject({ freeze: { at: stage.now } });
  });
});
