import { memberPath, seasonPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { extendWindow } from '../../functions/src/callables/extend-window.js';
import { submitNomination } from '../../functions/src/callables/submit-nomination.js';
import { daysFrom, memberOf, seasonOf } from '../documents.ts';
import { BLOC, NOMINATIONS, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { SECRETARIAT } from './verdicts.ts';

const seasonAt = seasonPath(BLOC, SEASON);
const reason = 'Bão số 9';
const until = '2099-11-30T17:00:00.000Z';

const extend: Subject = {
  act: extendWindow,
  by: 'deputy',
  fields: { activity: 'nomination', member: 'bnv', until, reason },
  needs: () => ({}),
};
const to = (end: Date | null, also: object = {}) => ({
  fields: { ...extend.fields, until: end?.toISOString() ?? null, ...also },
});
/** The season with the nomination window closed since yesterday. */
const closedYesterday = (now: Date) => {
  const season = seasonOf(now);
  const nomination = {
    ...{ opensAt: daysFrom(now, -30), closesAt: daysFrom(now, -1) },
    extensions: {},
  };
  return { [seasonAt]: { ...season, windows: { ...season.windows, nomination } } };
};

refusesMalformedRequests(extend, [
  { field: 'activity', values: ['voting', '', null] },
  { field: 'member', values: ['', 'Bộ Nội vụ', 'a.b', null] },
  { field: 'until', values: ['30/11/2026', '2026-11-30', 1, ''] },
  { field: 'reason', values: ['', 'x'.repeat(501), null] },
]);
isOnlyFor(extend, SECRETARIAT);
happensOnce(extend, {
  another: { by: 'head', verdict: 'allowed' },
});

describe('an extension', () => {
  it('stands in the season with its reason, for this unit and activity alone, and in the log', async () => {
    const stage = await stageFor(extend);
    const answer = await perform(extend, stage, { requestId: 'request-1' });
    expect(answer).toEqual({ closesAt: until, revision: 2 });
    const was = seasonOf(stage.now);
    const extensions = { bnv: { until: new Date(until), reason } };
    const nomination = { ...was.windows.nomination, extensions };
    expect(await stage.read(seasonAt)).toEqual({
      ...was,
      windows: { ...was.windows, nomination },
      revision: 2,
    });
    expect(await stage.entry('deputy', 'request-1')).toMatchObject({
      ...{ member: 'bnv', subject: 'windows/nomination' },
      old: { activity: 'nomination', extension: null },
      new: { activity: 'nomination', until: new Date(until), reason },
    });
  });

  it('opens a closed window again for the unit, up to its last millisecond and for no other unit', async () => {
    const stage = await stageFor(extend, closedYesterday);
    const submit = { ...extend, act: submitNomination } as const;
    const mine = { by: 'bnvOfficer', fields: { nomination: NOMINATIONS.bnvDraft } } as const;
    const theirs = { by: 'vpqhOfficer', fields: { nomination: NOMINATIONS.vpqhDraft } } as const;
    expect(await verdictOf(perform(submit, stage, mine))).toBe('window-closed');
    const end = daysFrom(stage.now, 2);
    await perform(extend, stage, to(end));
    expect(await verdictOf(perform(submit, stage, theirs))).toBe('window-closed');
    expect(await verdictOf(perform(submit, stage, { ...mine, at: end }))).toBe('window-closed');
    const last = new Date(end.getTime() - 1);
    expect(await verdictOf(perform(submit, stage, { ...mine, at: last }))).toBe('allowed');
  });

  it('is shortened, and taken away, by the same act with its reason', async () => {
    const stage = await stageFor(extend);
    await perform(extend, stage);
    const sooner = daysFrom(stage.now, 40);
    expect(await perform(extend, stage, to(sooner))).toMatchObject({
      closesAt: sooner.toISOString(),
    });
    const closesAt = daysFrom(stage.now, 30).toISOString();
    const requestId = 'request-2';
    const taken = { ...to(null, { reason: 'Đơn vị đã nộp' }), requestId };
    expect(await perform(extend, stage, taken)).toEqual({ closesAt, revision: 4 });
    expect(await stage.read(seasonAt)).toMatchObject({
      windows: { nomination: { extensions: {} } },
    });
    expect(await stage.entry('deputy', requestId)).toMatchObject({
      old: { extension: { until: sooner, reason } },
      new: { until: null, reason: 'Đơn vị đã nộp' },
    });
  });

  it('of two units given at the same moment: both stand', async () => {
    const stage = await stageFor(extend);
    const other = { ...to(new Date(until), { member: 'vpqh' }), by: 'head' } as const;
    await Promise.all([perform(extend, stage), perform(extend, stage, other)]);
    const extensions = { bnv: { reason }, vpqh: { reason } };
    expect(await stage.read(seasonAt)).toMatchObject({ windows: { nomination: { extensions } } });
  });
});

describe('what is refused, with nothing changed', () => {
  const isRefused = async (code: string, manner: object, changes = (_: Date) => ({})) => {
    const stage = await stageFor(extend, changes);
    const before = await stage.everything();
    expect((await refusalOf(perform(extend, stage, manner))).code).toBe(code);
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  };
  const from = (days: number) => to(daysFrom(new Date(), days));

  it('an end before the window closes for all', () => isRefused('dates-out-of-order', from(29)));
  it('an end that has passed, though after the window closed', () =>
    isRefused('dates-out-of-order', from(-0.5), closedYesterday));
  it('a unit that is not in the bloc', () =>
    isRefused('not-found', to(new Date(until), { member: 'btc' })));
  it('a unit that has left', () =>
    isRefused('member-ended', {}, (now) => ({
      [memberPath(BLOC, 'bnv')]: memberOf(now, 'bnv', { validTo: daysFrom(now, -1) }),
    })));
  it.each([
    ['setup', 'not-adopted'],
    ['closed', 'season-closed'],
  ] as const)('in a season that is %s: %s', (status, code) =>
    isRefused(code, {}, (now) => ({ [seasonAt]: seasonOf(now, { status }) })),
  );
});
