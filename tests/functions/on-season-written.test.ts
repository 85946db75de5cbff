import { seasonPath } from '@domain/path.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { freezeBoard } from '../../functions/src/callables/freeze-board.js';
import { db } from '../../functions/src/store/database.js';
import { refreshStanding } from '../../functions/src/store/standings.js';
import { onSeasonWritten } from '../../functions/src/triggers/on-season-written.js';
import { daysFrom, scoringOf } from '../documents.ts';
import { PEOPLE, SEASON, sheetAt } from '../world.ts';
import { beforeNextCommit } from './faults.ts';
import { rowAt, seasonAt } from './frozen-world.ts';
import { expectPure, look, relativeSeason, relativeWorld, selfScore } from './relative-world.ts';
import { changedPaths, openStage, type Stage } from './stage.ts';

type SeasonEvent = Parameters<typeof onSeasonWritten>[0];

let stage: Stage;
beforeEach(async () => {
  stage = await openStage(relativeWorld);
  await reach('bnv', 120);
  await reach('vpqh', 110);
});

function refresh(member: string): Promise<void> {
  return refreshStanding({ bloc: stage.bloc, season: SEASON }, member);
}

async function reach(member: string, online: number): Promise<void> {
  const sheet = selfScore(stage.now, member, { online, work: 10 });
  await stage.write({ [sheetAt(`${member}.self`)]: sheet });
  await refresh(member);
}

/** Changes the season and returns the event of it, not yet delivered. */
async function change(fields: Record<string, unknown>): Promise<SeasonEvent> {
  const ref = db().doc(seasonPath(stage.bloc, SEASON));
  const before = await ref.get();
  await stage.update(seasonAt, fields);
  const after = await ref.get();
  const event = { data: { before, after }, params: { bloc: stage.bloc, season: SEASON } };
  return event as unknown as SeasonEvent;
}

const totals = async () =>
  Object.fromEntries([...(await look(stage)).rows].map(([member, { total }]) => [member, total]));

describe('an amendment', () => {
  const weighted = () => {
    const { criteria } = relativeSeason(stage.now);
    return { criteria: { ...criteria, work: { ...criteria.work, weight: 2 } } };
  };

  it('of the criteria reaches every standing and row', async () => {
    await onSeasonWritten(await change(weighted()));
    expect(await totals()).toEqual({ bnv: 70, vpqh: 65 });
    await expectPure(stage);
  });

  it.each([
    [
      'groups',
      () => ({ groups: relativeSeason(stage.now).groups.map((each) => ({ ...each, cap: 20 })) }),
    ],
    ['the tie-break', () => ({ tieBreak: [{ by: 'penalties' }] })],
    ['what drafts count', () => ({ scoring: scoringOf({ draftsCount: [] }) })],
    [
      'the relative criterion, away',
      () => ({ criteria: { work: relativeSeason(stage.now).criteria['work'] } }),
    ],
  ])('of %s, too', async (_, fields) => {
    await onSeasonWritten(await change(fields()));
    await expectPure(stage);
  });

  it('delivered twice changes nothing the second time that anybody reads', async () => {
    const event = await change(weighted());
    await onSeasonWritten(event);
    const once = await look(stage);
    await onSeasonWritten(event);
    expect(await look(stage)).toEqual(once);
  });

  it('delivered late, after another one, leaves the present criteria’s standings', async () => {
    const first = await change(weighted());
    const second = await change({ tieBreak: [] });
    await onSeasonWritten(second);
    await onSeasonWritten(first);
    await expectPure(stage);
  });

  it('wins over a refresh that read before it and commits after it', async () => {
    await stage.write({
      [sheetAt('bnv.self')]: selfScore(stage.now, 'bnv', { online: 120, work: 30 }),
    });
    beforeNextCommit(async () => onSeasonWritten(await change(weighted())));
    await refresh('bnv');
    expect(await totals()).toEqual({ bnv: 110, vpqh: 65 });
    await expectPure(stage);
  });

  it('leaves a frozen board as it is', async () => {
    const request = { bloc: stage.bloc, season: SEASON, requestId: 'request-1' };
    await freezeBoard(request, { uid: PEOPLE.head, at: stage.now });
    const before = await stage.everything();
    await onSeasonWritten(await change(weighted()));
    const changed = changedPaths(before, await stage.everything());
    expect(changed.filter((path) => path.startsWith('board/'))).toEqual([]);
    expect(changed).toContain('standings/bnv');
  });
});

describe('a board taken back from the public', () => {
  const hidden = () => ({ scoring: scoringOf({ isBoardPublic: false }) });

  it('has no rows any more, and has them again when it is given back', async () => {
    await onSeasonWritten(await change(hidden()));
    expect(await totals()).toEqual({});
    await onSeasonWritten(await change({ scoring: scoringOf() }));
    expect(await totals()).toEqual({ bnv: 60, vpqh: 55 });
    await expectPure(stage);
  });

  it('loses them while it is frozen, too', async () => {
    const request = { bloc: stage.bloc, season: SEASON, requestId: 'request-1' };
    await freezeBoard(request, { uid: PEOPLE.head, at: stage.now });
    await onSeasonWritten(await change(hidden()));
    expect(await totals()).toEqual({});
  });

  it('gets none from a refresh that read while it was public', async () => {
    await stage.write({
      [sheetAt('bnv.self')]: selfScore(stage.now, 'bnv', { online: 120, work: 30 }),
    });
    beforeNextCommit(async () => onSeasonWritten(await change(hidden())));
    await refresh('bnv');
    expect(await stage.read(rowAt('bnv'))).toBeNull();
  });

  it('nor from one that has a row to write and no standing', async () => {
    await stage.remove(rowAt('bnv'));
    beforeNextCommit(async () => onSeasonWritten(await change(hidden())));
    await refresh('bnv');
    expect(await stage.read(rowAt('bnv'))).toBeNull();
  });
});

describe('what is nobody’s score', () => {
  it.each([
    ['a freeze', () => ({ freeze: { at: stage.now } })],
    ['a window', () => ({ 'windows.selfScoring.closesAt': daysFrom(stage.now, 60) })],
    ['a theme', () => ({ theme: 'Khác' })],
    ['the end of the season', () => ({ status: 'closed' })],
  ])('%s writes nothing', async (_, fields) => {
    const event = await change(fields());
    const before = await stage.everything();
    await onSeasonWritten(event);
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('adoption recomputes a season that was set up', async () => {
    await stage.update(seasonAt, { status: 'setup', tieBreak: [] });
    const event = await change({ status: 'open' });
    await onSeasonWritten(event);
    await expectPure(stage);
  });

  it('a season that is deleted leaves what stands', async () => {
    const ref = db().doc(seasonPath(stage.bloc, SEASON));
    const before = await ref.get();
    await ref.delete();
    const event = {
      data: { before, after: await ref.get() },
      params: { bloc: stage.bloc, season: SEASON },
    };
    await expect(onSeasonWritten(event as unknown as SeasonEvent)).resolves.toBeUndefined();
  });
});
