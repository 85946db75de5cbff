import { membersPath } from '@domain/path.js';
import { boardRowOf } from '@domain/standing.js';
import { describe, expect, it } from 'vitest';
import { freezeBoard } from '../../functions/src/callables/freeze-board.js';
import { unfreezeBoard } from '../../functions/src/callables/unfreeze-board.js';
import { memberOf, seasonOf, standingOf } from '../documents.ts';
import { BLOC, MEMBERS, PEOPLE, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { beforeNextCommit } from './faults.ts';
import { frozenWorld, rowAt, seasonAt } from './frozen-world.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { SECRETARIAT } from './verdicts.ts';

const freeze: Subject = { act: freezeBoard, by: 'head', fields: {}, needs: () => ({}) };
const newcomer = `${membersPath(BLOC)}/btc`;

refusesMalformedRequests(freeze, []);
isOnlyFor(freeze, SECRETARIAT);
happensOnce(freeze, {
  another: { by: 'deputy', verdict: 'already-frozen' },
  otherAct: { act: unfreezeBoard },
});

describe('what is refused, with nothing changed', () => {
  it.each([
    ['a board that is frozen', frozenWorld, { code: 'already-frozen', detail: {} }],
    [
      'the board of a closed season',
      (now: Date) => ({ [seasonAt]: seasonOf(now, { status: 'closed' }) }),
      { code: 'season-closed', detail: { season: SEASON } },
    ],
  ])('%s', async (_, changes, refusal) => {
    const stage = await stageFor(freeze, changes);
    const before = await stage.everything();
    expect(await refusalOf(perform(freeze, stage))).toEqual(refusal);
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('that of a season that does not exist', async () => {
    const stage = await stageFor(freeze);
    expect(await verdictOf(perform(freeze, stage, { season: '1999' }))).toBe('not-found');
  });
});

describe('what a freeze leaves', () => {
  it('its time in the season and in every row, a log entry, and nothing else', async () => {
    const stage = await stageFor(freeze);
    const before = await stage.everything();
    const answer = await perform(freeze, stage, { requestId: 'request-1' });
    const after = await stage.everything();
    const { now } = stage;

    expect(answer).toEqual({ frozenAt: now.toISOString() });
    expect(changedPaths(before, after)).toEqual(
      [
        seasonAt,
        ...MEMBERS.map((member) => `board/${member}`),
        `log/${PEOPLE.head}.request-1`,
      ].sort(),
    );
    for (const member of MEMBERS) {
      const row = boardRowOf(standingOf(now, member, 42.5), now);
      expect(await stage.read(rowAt(member))).toEqual(row);
    }
    expect(await stage.read(seasonAt)).toEqual(seasonOf(now, { freeze: { at: now } }));
    expect(await stage.entry('head', 'request-1')).toEqual({
      at: now,
      by: PEOPLE.head,
      act: 'freezeBoard',
      outcome: 'done',
      isDraft: false,
      subject: 'board',
      member: null,
      old: { freeze: null },
      new: { freeze: { at: now } },
      answer,
    });
  });

  it('an empty row for a unit that had none, so that a copy under way finds it changed', async () => {
    const stage = await stageFor(freeze, (now) => ({ [newcomer]: memberOf(now, 'btc') }));
    await perform(freeze, stage);
    expect(await stage.read(rowAt('btc'))).toEqual({
      member: 'btc',
      total: 0,
      parts: { tasks: 0, discipline: 0 },
      tieBreakKeys: [0, 0],
      state: 'empty',
      scored: 0,
      updatedAt: null,
      bests: {},
      frozenAt: stage.now,
    });
  });

  it('the row of a unit that has left, frozen like the others', async () => {
    const stage = await stageFor(freeze, (now) => ({
      [rowAt('unit-left')]: boardRowOf(standingOf(now, 'unit-left', 7), null),
    }));
    await perform(freeze, stage);
    expect(await stage.read(rowAt('unit-left'))).toMatchObject({ total: 7, frozenAt: stage.now });
  });
});

describe('at the same moment', () => {
  it('head and deputy both press: one freezes, the other is told it is frozen', async () => {
    const stage = await stageFor(freeze);
    const verdicts = await Promise.all([
      verdictOf(perform(freeze, stage)),
      verdictOf(perform(freeze, stage, { by: 'deputy' })),
    ]);
    expect(verdicts.sort()).toEqual(['allowed', 'already-frozen']);
  });

  it('the season is changed: the change is kept and the board frozen', async () => {
    const stage = await stageFor(freeze);
    beforeNextCommit(() => stage.update(seasonAt, { theme: 'Chủ đề mới' }));
    await perform(freeze, stage);
    expect(await stage.read(seasonAt)).toMatchObject({
      theme: 'Chủ đề mới',
      freeze: { at: stage.now },
    });
  });

  it('the season is closed: the board is not frozen any more', async () => {
    const stage = await stageFor(freeze);
    beforeNextCommit(() => stage.update(seasonAt, { status: 'closed' }));
    expect(await verdictOf(perform(freeze, stage))).toBe('season-closed');
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ frozenAt: null });
  });
});
