import { Transaction } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freezeBoard } from '../../functions/src/callables/freeze-board.js';
import { unfreezeBoard } from '../../functions/src/callables/unfreeze-board.js';
import { refreshStanding } from '../../functions/src/store/standings.js';
import { BLOC, PEOPLE, SEASON, sheetAt } from '../world.ts';
import { beforeNextCommit } from './faults.ts';
import { rowAt, seasonAt } from './frozen-world.ts';
import { expectPure, look, relativeSeason, relativeWorld, selfScore } from './relative-world.ts';
import { changedPaths, commitsBetween, openStage, type Stage } from './stage.ts';

let stage: Stage;
let requests = 0;

beforeEach(async () => {
  stage = await openStage(relativeWorld);
});

async function score(member: string, online: number, work = 10): Promise<void> {
  await stage.write({
    [sheetAt(`${member}.self`)]: selfScore(stage.now, member, { online, work }),
  });
}

function refresh(member: string): Promise<void> {
  return refreshStanding({ bloc: stage.bloc, season: SEASON }, member);
}

async function reach(member: string, online: number, work = 10): Promise<void> {
  await score(member, online, work);
  await refresh(member);
}

function act(handler: typeof freezeBoard | typeof unfreezeBoard): Promise<unknown> {
  requests += 1;
  const request = { bloc: stage.bloc, season: SEASON, requestId: `request-${requests}` };
  return handler(request, { uid: PEOPLE.head, at: stage.now });
}

async function totals(what: 'rows' | 'standings' = 'rows'): Promise<Record<string, number>> {
  const found = (await look(stage))[what];
  return Object.fromEntries([...found].map(([member, { total }]) => [member, total]));
}

describe('one unit’s number', () => {
  it('moves every row where it is the new best: once, in one commit', async () => {
    await reach('bnv', 120);
    await reach('vpqh', 110);
    expect(await totals()).toEqual({ bnv: 60, vpqh: 55 });
    await score('vpcp', 140);
    const before = await stage.everything();
    await refresh('vpcp');
    const after = await stage.everything();
    expect(await totals()).toEqual({ bnv: 55, vpqh: 52.5, vpcp: 60 });
    expect(commitsBetween(before, after)).toBe(1);
    await expectPure(stage);
  });

  it('moves nobody else below the best, and then reads six documents and writes two', async () => {
    await reach('bnv', 120);
    await reach('vpqh', 90);
    await score('vpqh', 110);
    const before = await stage.everything();
    const getAll = vi.spyOn(Transaction.prototype, 'getAll');
    const get = vi.spyOn(Transaction.prototype, 'get');
    await refresh('vpqh');
    expect([getAll.mock.calls.map((each) => each.length), get.mock.calls.length]).toEqual([[5], 1]);
    expect(changedPaths(before, await stage.everything())).toEqual([
      'board/vpqh',
      'standings/vpqh',
    ]);
    await expectPure(stage);
  });

  it('elsewhere costs what it always did, though the unit has a target', async () => {
    await reach('bnv', 120);
    await score('bnv', 120, 50);
    const getAll = vi.spyOn(Transaction.prototype, 'getAll');
    const get = vi.spyOn(Transaction.prototype, 'get');
    await refresh('bnv');
    expect([getAll.mock.calls.map((each) => each.length), get.mock.calls.length]).toEqual([[5], 0]);
    expect(await totals()).toEqual({ bnv: 100 });
  });

  it('that falls back gives the others what they are due', async () => {
    await reach('bnv', 140);
    await reach('vpqh', 120);
    await reach('bnv', 120);
    expect(await totals()).toEqual({ bnv: 60, vpqh: 60 });
    await expectPure(stage);
  });

  it('that is deleted does, too', async () => {
    await reach('bnv', 140);
    await reach('vpqh', 120);
    await stage.remove(sheetAt('bnv.self'));
    await refresh('bnv');
    expect(await totals()).toEqual({ bnv: 0, vpqh: 60 });
    await expectPure(stage);
  });

  it('repeated and late changes nothing', async () => {
    await reach('bnv', 140);
    await reach('vpqh', 120);
    const before = await stage.everything();
    await Promise.all(['bnv', 'vpqh', 'bnv'].map(refresh));
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('of a unit that left the bloc, or never joined it, breaks nothing', async () => {
    await stage.remove(`blocs/${BLOC}/members/vpcp`);
    await reach('vpcp', 150);
    await reach('bnv', 125);
    expect(await totals()).toEqual({ vpcp: 60, bnv: 55 });
    await expectPure(stage);
  });

  it('waits for no other unit whose data is broken: that keeps what it had', async () => {
    await reach('bnv', 120);
    await reach('vpqh', 110);
    await stage.update(sheetAt('bnv.self'), { bonus: 1 });
    await score('vpqh', 160);
    await expect(refresh('vpqh')).rejects.toThrow();
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ total: 60 });
    expect(await stage.read(rowAt('vpqh'))).toMatchObject({ total: 60 });
    await stage.write({
      [sheetAt('bnv.self')]: selfScore(stage.now, 'bnv', { online: 130, work: 10 }),
    });
    await refresh('bnv');
    expect(await totals()).toEqual({ bnv: 55, vpqh: 60 });
    await expectPure(stage);
  });
});

describe('a refresh that read the old best and commits after the new one', () => {
  it('reads again, and its row is measured by the new best', async () => {
    await reach('bnv', 120);
    await reach('vpqh', 90);
    await score('vpqh', 110);
    beforeNextCommit(() => reach('bnv', 140));
    await refresh('vpqh');
    expect(await totals()).toEqual({ bnv: 60, vpqh: 52.5 });
    await expectPure(stage);
  });

  it('also where its own value is another criterion’s', async () => {
    await reach('bnv', 120);
    await reach('vpqh', 110);
    await score('vpqh', 110, 20);
    beforeNextCommit(() => reach('bnv', 140));
    await refresh('vpqh');
    expect(await totals()).toEqual({ bnv: 60, vpqh: 62.5 });
    await expectPure(stage);
  });

  it('also where it is the unit’s first', async () => {
    await reach('bnv', 120);
    await score('vpqh', 110);
    beforeNextCommit(() => reach('bnv', 140));
    await refresh('vpqh');
    expect(await totals()).toEqual({ bnv: 60, vpqh: 52.5 });
    await expectPure(stage);
  });

  it('also where nobody had a standing before', async () => {
    await score('vpqh', 110);
    beforeNextCommit(() => reach('bnv', 140));
    await refresh('vpqh');
    expect(await totals()).toEqual({ bnv: 60, vpqh: 52.5 });
    await expectPure(stage);
  });
});

describe('two bests at once', () => {
  it('end in the higher one, whoever commits last', async () => {
    await reach('bnv', 110);
    await reach('vpqh', 110);
    await score('bnv', 130);
    beforeNextCommit(() => reach('vpqh', 150));
    await refresh('bnv');
    expect(await totals()).toEqual({ bnv: 56, vpqh: 60 });
    await expectPure(stage);
  });

  it('and everybody else in between', async () => {
    const members = ['bnv', 'vpqh', 'vpcp', 'vpctn'];
    for (const round of [1, 2, 3, 4]) {
      await Promise.all(
        members.map((member, index) => reach(member, 80 + ((index * 7 + round * 13) % 60), round)),
      );
      await expectPure(stage);
    }
  });
});

describe('while the board is frozen', () => {
  it('a new best moves every standing and no row; the unfreeze shows them all', async () => {
    await reach('bnv', 120);
    await reach('vpqh', 110);
    await act(freezeBoard);
    const frozen = await totals();
    await reach('vpcp', 140);
    expect(await totals()).toEqual(frozen);
    expect(await totals('standings')).toMatchObject({ bnv: 55, vpqh: 52.5, vpcp: 60 });
    expect((await look(stage)).rows.get('bnv')?.bests).toEqual({ online: 1.2 });
    await act(unfreezeBoard);
    expect(await totals()).toMatchObject({ bnv: 55, vpqh: 52.5, vpcp: 60 });
    await expectPure(stage);
  });

  it('a new best that read before the freeze and commits after it leaves every row', async () => {
    await reach('bnv', 120);
    await reach('vpqh', 110);
    await score('vpcp', 140);
    beforeNextCommit(() => act(freezeBoard));
    await refresh('vpcp');
    expect(await totals()).toMatchObject({ bnv: 60, vpqh: 55, vpcp: 0 });
    expect(await totals('standings')).toMatchObject({ bnv: 55, vpqh: 52.5, vpcp: 60 });
  });

  it('a new best that read while frozen and commits after the unfreeze reaches the rows', async () => {
    await reach('bnv', 120);
    await act(freezeBoard);
    await score('vpqh', 150);
    beforeNextCommit(() => act(unfreezeBoard));
    await refresh('vpqh');
    expect(await totals()).toMatchObject({ bnv: 54, vpqh: 60 });
    await expectPure(stage);
  });

  it('a unit that gets an empty standing by the unfreeze is measured right afterwards', async () => {
    await reach('bnv', 140);
    await act(freezeBoard);
    await act(unfreezeBoard);
    await expectPure(stage);
    await reach('vpqh', 120);
    expect(await totals()).toMatchObject({ bnv: 60, vpqh: 55 });
    await expectPure(stage);
  });
});

describe('a board that is not public', () => {
  beforeEach(async () => {
    const { scoring } = relativeSeason(stage.now);
    await stage.update(seasonAt, { scoring: { ...scoring, isBoardPublic: false } });
  });

  it('gets no row from a score, a new best, a freeze or an unfreeze', async () => {
    await reach('bnv', 120);
    await reach('vpqh', 140);
    await act(freezeBoard);
    await reach('vpqh', 150);
    await act(unfreezeBoard);
    await reach('bnv', 160);
    expect(await totals()).toEqual({});
    expect(await stage.read(rowAt('bnv'))).toBeNull();
    expect(await totals('standings')).toMatchObject({ bnv: 60, vpqh: 58.33 });
    await expectPure(stage);
  });
});
