import { placePath, quotaPath, seasonPath } from '@domain/path.js';
import type { Amendment } from '@domain/season.js';
import { describe, expect, it } from 'vitest';
import { setQuota } from '../../functions/src/callables/set-quota.js';
import { submitNomination } from '../../functions/src/callables/submit-nomination.js';
import { quotaOf, seasonOf } from '../documents.ts';
import { AWARD, BLOC, NOMINATIONS, PEOPLE, SCARCE_AWARD, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { contradictions, quotaStateOf } from './quota-state.ts';
import { changedPaths, type Stage } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { HEAD } from './verdicts.ts';

const quota = quotaOf(AWARD, { capacity: 5, basis: 'Công văn phân bổ' });
const citation = { document: 'Luật 06/2026/QH16', article: 'Điều 1', from: '2026-07-01', to: '' };

const reason = 'Theo biên bản họp Khối';
const seasonAt = seasonPath(BLOC, SEASON);

/** The world's season is adopted: each change of a quota is an amendment. */
const raise: Subject = {
  act: setQuota,
  by: 'head',
  fields: { ...quota, reason },
  needs: () => ({}),
};
const withCapacity = (capacity: number) => ({ fields: { ...quota, capacity, reason } });
const { title, titleEn } = quota;
const amendmentAt = (at: Date): Amendment => ({
  at,
  reason,
  sections: ['quotas'],
  award: { id: AWARD, title, titleEn },
});
const inSetup = (now: Date) => ({ [seasonAt]: seasonOf(now, { status: 'setup' }) });

refusesMalformedRequests({ ...raise, fields: { ...quota } }, [
  { field: 'award', values: ['', 'Cờ thi đua', 'a/places/1', 'a.b', 'x'.repeat(41), null] },
  { field: 'capacity', values: [-1, 101, 1.5, '3', Number.NaN, Number.POSITIVE_INFINITY, null] },
  { field: 'nominee', values: ['unit', '', null] },
  { field: 'title', values: ['', 'x'.repeat(201), 7] },
  { field: 'titleEn', values: ['', 'x'.repeat(201), 7] },
  { field: 'basis', values: ['x'.repeat(501), null] },
  { field: 'citation', values: ['Luật 06/2026/QH16', []] },
  { field: 'citation', values: [{ ...citation, document: '' }], names: 'citation.document' },
  { field: 'citation', values: [{ ...citation, from: '2026' }], names: 'citation.from' },
  { field: 'citation', values: [{ ...citation, to: '1/7/2026' }], names: 'citation.to' },
  { field: 'reason', values: ['', '  ', 'x'.repeat(1001), 7, null] },
  { field: 'seen', values: ['', 3, []] },
]);
isOnlyFor(raise, HEAD);
happensOnce(raise, {
  another: { by: 'council', verdict: 'allowed' },
});

describe('a new capacity', () => {
  it('that is higher: new places, the quota, an amendment and a log entry, each exact, and nothing else', async () => {
    const stage = await stageFor(raise);
    const before = await stage.everything();
    const answer = await perform(raise, stage, { requestId: 'request-1' });

    expect(answer).toEqual({ capacity: 5, taken: 2 });
    expect(changedPaths(before, await stage.everything())).toEqual([
      seasonAt,
      `log/${PEOPLE.head}.request-1`,
      `quotas/${AWARD}`,
      `quotas/${AWARD}/places/4`,
      `quotas/${AWARD}/places/5`,
    ]);
    expect(await stage.read(quotaPath(BLOC, SEASON, AWARD))).toEqual(quota);
    expect(await stage.read(placePath(BLOC, SEASON, AWARD, 4))).toEqual({ claims: 0 });
    expect(await stage.entry('head', 'request-1')).toEqual({
      at: stage.now,
      by: PEOPLE.head,
      act: 'setQuota',
      outcome: 'done',
      isDraft: false,
      subject: `quotas/${AWARD}`,
      member: null,
      old: quotaOf(AWARD, { capacity: 3 }),
      new: { ...quota, reason },
      answer,
    });
  });

  it('that is higher can be claimed at once', async () => {
    const stage = await stageFor(raise);
    await perform(raise, stage);
    const handIn = { ...raise, act: submitNomination, by: 'bnvOfficer' } as const;
    const fields = { nomination: NOMINATIONS.bnvDraft };
    expect(await perform(handIn, stage, { fields })).toMatchObject({ capacity: 5 });
    expect(contradictions(await quotaStateOf(stage))).toEqual([]);
  });

  it('that is lower, down to what is taken, takes the free place away', async () => {
    const stage = await stageFor(raise);
    const before = await stage.everything();
    expect(await perform(raise, stage, withCapacity(2))).toEqual({ capacity: 2, taken: 2 });
    const changed = changedPaths(before, await stage.everything());
    expect(changed).toContain(`quotas/${AWARD}/places/3`);
    expect(changed.filter((path) => path.includes('slots'))).toEqual([]);
    expect(contradictions(await quotaStateOf(stage))).toEqual([]);
  });

  it.each([1, 0])('of %i, below the two that are taken, is refused', async (capacity) => {
    const stage = await stageFor(raise);
    const before = await stage.everything();
    expect(await refusalOf(perform(raise, stage, withCapacity(capacity)))).toEqual({
      code: 'below-taken',
      detail: { taken: 2 },
    });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('of nothing is fine where nothing is taken', async () => {
    const stage = await stageFor(raise);
    const fields = { ...quotaOf(SCARCE_AWARD, { capacity: 0 }), reason };
    expect(await perform(raise, stage, { fields })).toEqual({ capacity: 0, taken: 0 });
    expect(await quotaStateOf(stage, SCARCE_AWARD)).toMatchObject({ capacity: 0, places: [] });
  });

  it('that is the same changes the words and no place', async () => {
    const stage = await stageFor(raise);
    const before = await stage.everything();
    await perform(raise, stage, { ...withCapacity(3), requestId: 'request-1' });
    expect(changedPaths(before, await stage.everything())).toEqual([
      seasonAt,
      `log/${PEOPLE.head}.request-1`,
      `quotas/${AWARD}`,
    ]);
  });
});

describe('what was on screen', () => {
  const stored = quotaOf(AWARD, { capacity: 3 });

  it.each([
    ['a quota as it stands', AWARD, stored],
    ['no quota, for a new award', 'huan-chuong', null],
  ])('%s: it is set', async (_, award, seen) => {
    const stage = await stageFor(raise);
    const fields = { ...quotaOf(award, { capacity: 5 }), reason, seen };
    expect(await verdictOf(perform(raise, stage, { fields }))).toBe('allowed');
    expect(await stage.read(quotaPath(BLOC, SEASON, award))).toEqual(
      quotaOf(award, { capacity: 5 }),
    );
  });

  it.each([
    ['other places', AWARD, { ...stored, capacity: 4 }],
    ['other words', AWARD, { ...stored, basis: 'Khác' }],
    ['another source', AWARD, { ...stored, citation }],
    ['none, where there is one by now', AWARD, null],
    ['one, where there is none', 'huan-chuong', quotaOf('huan-chuong')],
  ])('%s: nothing is set', async (_, award, seen) => {
    const stage = await stageFor(raise);
    const before = await stage.everything();
    const fields = { ...quotaOf(award, { capacity: 5 }), reason, seen };
    expect(await verdictOf(perform(raise, stage, { fields }))).toBe('stale-revision');
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('sent twice, it is what the first sending saw', async () => {
    const stage = await stageFor(raise);
    const manner = { fields: { ...quota, reason, seen: stored }, requestId: 'request-1' };
    const answer = await perform(raise, stage, manner);
    expect(await perform(raise, stage, manner)).toEqual(answer);
  });
});

describe('a new award', () => {
  it.each([0, 1, 100])('with %i places', async (capacity) => {
    const stage = await stageFor(raise);
    const fields = quotaOf('huan-chuong', { capacity, citation });
    const manner = { fields: { ...fields, reason }, requestId: 'request-1' };
    expect(await perform(raise, stage, manner)).toEqual({ capacity, taken: 0 });
    expect(await stage.read(quotaPath(BLOC, SEASON, 'huan-chuong'))).toEqual(fields);
    expect(contradictions(await quotaStateOf(stage, 'huan-chuong'))).toEqual([]);
    expect(await stage.entry('head', 'request-1')).toMatchObject({
      old: null,
      new: { ...fields, reason },
    });
  });
});

describe('an adopted season', () => {
  const amendmentsOf = async (stage: Stage) => Object(await stage.read(seasonAt)).amendments;

  it('keeps the change as an amendment, with its reason and award; its revision stays', async () => {
    const stage = await stageFor(raise);
    await perform(raise, stage);
    expect(await stage.read(seasonAt)).toEqual(
      seasonOf(stage.now, { amendments: [amendmentAt(stage.now)] }),
    );
  });

  it('changes no quota without a reason, whether it was there or not', async () => {
    const stage = await stageFor(raise);
    const before = await stage.everything();
    for (const fields of [{ ...quota }, { ...quotaOf('huan-chuong') }]) {
      const { code } = await refusalOf(perform(raise, stage, { fields }));
      expect(code).toBe('reason-missing');
    }
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('has no amendment of what changes nothing', async () => {
    const stage = await stageFor(raise);
    const fields = { ...quotaOf(AWARD, { capacity: 3 }), reason };
    expect(await perform(raise, stage, { fields })).toEqual({ capacity: 3, taken: 2 });
    expect(await amendmentsOf(stage)).toEqual([]);
    await perform(raise, stage);
    await perform(raise, stage, { by: 'council' });
    expect(await amendmentsOf(stage)).toEqual([amendmentAt(stage.now)]);
  });

  it('that was amended too often is refused one more', async () => {
    const stage = await stageFor(raise, (now) => ({
      [seasonAt]: seasonOf(now, { amendments: Array.from({ length: 50 }, () => amendmentAt(now)) }),
    }));
    const before = await stage.everything();
    expect(await verdictOf(perform(raise, stage))).toBe('too-many-amendments');
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('keeps for whom an award is: a dossier that was handed in would be for nobody', async () => {
    const stage = await stageFor(raise);
    const before = await stage.everything();
    const fields = { ...quotaOf(AWARD, { nominee: 'person' }), reason };
    expect(await refusalOf(perform(raise, stage, { fields }))).toEqual({
      code: 'nominee-kept',
      detail: { award: AWARD },
    });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });
});

describe('a season that is still being set up', () => {
  it('asks for no reason, and keeps none that is given', async () => {
    const stage = await stageFor(raise, inSetup);
    await perform(raise, stage, { fields: { ...quota }, requestId: 'request-1' });
    const fields = { ...quota, capacity: 6, reason };
    await perform(raise, stage, { fields, requestId: 'request-2' });
    expect(await stage.read(seasonAt)).toEqual(seasonOf(stage.now, { status: 'setup' }));
    expect(await stage.entry('head', 'request-1')).toMatchObject({ new: quota });
    expect(JSON.stringify(await stage.entry('head', 'request-2'))).not.toContain(reason);
    expect(await quotaStateOf(stage)).toMatchObject({ capacity: 6 });
  });

  it('may still change for whom an award is', async () => {
    const stage = await stageFor(raise, inSetup);
    const fields = { ...quotaOf(SCARCE_AWARD, { nominee: 'person' }) };
    expect(await verdictOf(perform(raise, stage, { fields }))).toBe('allowed');
  });
});

describe('a season', () => {
  it('that is closed keeps its quotas', async () => {
    const stage = await stageFor(raise, (now) => ({
      [`blocs/${BLOC}/seasons/${SEASON}`]: seasonOf(now, { status: 'closed' }),
    }));
    const before = await stage.everything();
    expect(await refusalOf(perform(raise, stage))).toEqual({
      code: 'season-closed',
      detail: { season: SEASON },
    });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('that does not exist has none', async () => {
    const stage = await stageFor(raise);
    expect(await refusalOf(perform(raise, stage, { season: '1999' }))).toEqual({
      code: 'not-found',
      detail: { what: 'season' },
    });
  });
});
