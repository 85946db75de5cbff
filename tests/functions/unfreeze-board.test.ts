import { boardRowOf } from '@domain/standing.js';
import { describe, expect, it } from 'vitest';
import { freezeBoard } from '../../functions/src/callables/freeze-board.js';
import { unfreezeBoard } from '../../functions/src/callables/unfreeze-board.js';
import { seasonOf, standingOf } from '../documents.ts';
import { MEMBERS, PEOPLE, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { frozenSince, frozenWorld, rowAt, seasonAt, standingAt } from './frozen-world.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { SECRETARIAT } from './verdicts.ts';

const unfreeze: Subject = { act: unfreezeBoard, by: 'head', fields: {}, needs: frozenWorld };

refusesMalformedRequests(unfreeze, []);
isOnlyFor(unfreeze, SECRETARIAT);
happensOnce(unfreeze, {
  another: { by: 'deputy', verdict: 'not-frozen' },
  otherAct: { act: freezeBoard },
});

describe('what is refused, with nothing changed', () => {
  it.each([
    [
      'a board that moves',
      (now: Date) => ({ [seasonAt]: seasonOf(now) }),
      { code: 'not-frozen', detail: {} },
    ],
    [
      'the board of a closed season',
      (now: Date) => ({
        [seasonAt]: seasonOf(now, { status: 'closed', freeze: { at: frozenSince(now) } }),
      }),
      { code: 'season-closed', detail: { season: SEASON } },
    ],
  ])('%s', async (_, changes, refusal) => {
    const stage = await stageFor(unfreeze, changes);
    const before = await stage.everything();
    expect(await refusalOf(perform(unfreeze, stage))).toEqual(refusal);
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('that of a season that does not exist', async () => {
    const stage = await stageFor(unfreeze);
    expect(await verdictOf(perform(unfreeze, stage, { season: '1999' }))).toBe('not-found');
  });
});

describe('what an unfreeze leaves', () => {
  it('every row as its standing, the season unfrozen and a log entry', async () => {
    const stage = await stageFor(unfreeze);
    const answer = await perform(unfreeze, stage, { requestId: 'request-1' });
    const { now } = stage;

    expect(answer).toEqual({ rows: MEMBERS.length });
    expect(await stage.read(seasonAt)).toEqual(seasonOf(now));
    for (const member of MEMBERS) {
      const standing = standingOf(now, member, 42.5);
      expect(await stage.read(rowAt(member))).toEqual(boardRowOf(standing, null));
      expect(await stage.read(standingAt(member))).toMatchObject(standing);
    }
    expect(await stage.entry('head', 'request-1')).toEqual({
      at: now,
      by: PEOPLE.head,
      act: 'unfreezeBoard',
      outcome: 'done',
      isDraft: false,
      subject: 'board',
      member: null,
      old: { freeze: { at: frozenSince(now) } },
      new: { freeze: null },
      answer,
    });
  });

  it('nothing about sheets, nominations or quotas', async () => {
    const stage = await stageFor(unfreeze);
    const before = await stage.everything();
    await perform(unfreeze, stage);
    const touched = changedPaths(before, await stage.everything());
    expect(touched.filter((path) => /^(sheets|nominations|quotas)\//.test(path))).toEqual([]);
  });

  it('a row for a unit that got its first standing during the freeze', async () => {
    const stage = await stageFor(unfreeze, () => ({ [rowAt('vpqh')]: null }));
    await perform(unfreeze, stage);
    const row = boardRowOf(standingOf(stage.now, 'vpqh', 42.5), null);
    expect(await stage.read(rowAt('vpqh'))).toEqual(row);
  });

  it('an empty row and standing for a unit without one, so that a refresh under way finds it changed', async () => {
    const stage = await stageFor(unfreeze, () => ({ [standingAt('vpcp')]: null }));
    await perform(unfreeze, stage);
    const empty = { member: 'vpcp', total: 0, state: 'empty', updatedAt: null };
    expect(await stage.read(rowAt('vpcp'))).toMatchObject({ ...empty, frozenAt: null });
    expect(await stage.read(standingAt('vpcp'))).toMatchObject(empty);
  });

  it('a board that can be frozen again, at the newer points', async () => {
    const stage = await stageFor(unfreeze);
    await perform(unfreeze, stage);
    await perform({ ...unfreeze, act: freezeBoard }, stage);
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ total: 42.5, frozenAt: stage.now });
  });
});

describe('at the same moment', () => {
  it('head and deputy both press: one unfreezes, the other is told it moves', async () => {
    const stage = await stageFor(unfreeze);
    const verdicts = await Promise.all([
      verdictOf(perform(unfreeze, stage)),
      verdictOf(perform(unfreeze, stage, { by: 'deputy' })),
    ]);
    expect(verdicts.sort()).toEqual(['allowed', 'not-frozen']);
  });
});
