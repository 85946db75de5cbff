import { describe, expect, it } from 'vitest';
import { discardNomination } from '../../functions/src/callables/discard-nomination.js';
import { submitNomination } from '../../functions/src/callables/submit-nomination.js';
import { nominationOf } from '../documents.ts';
import { NOMINATIONS, nominationAt, PEOPLE } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { isBoundToWindow } from './expect-window.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { UNIT_STAFF } from './verdicts.ts';

const { bnvDraft, bnvSubmitted, bnvWithdrawn, vpqhDraft } = NOMINATIONS;

const discard: Subject = {
  act: discardNomination,
  by: 'bnvOfficer',
  fields: { nomination: bnvDraft, revision: 1 },
  needs: () => ({}),
};

refusesMalformedRequests(discard, [
  { field: 'nomination', values: ['', 'short-1', 'a/slots/1234', 12, null] },
  { field: 'revision', values: [-1, 0.5, '1', null] },
]);
isOnlyFor(discard, UNIT_STAFF);
isBoundToWindow(discard, 'nomination');
happensOnce(discard, {
  another: { by: 'bnvLeader', verdict: 'not-found' },
  otherAct: { act: submitNomination, fields: { nomination: vpqhDraft } },
});

describe('what is refused, with nothing changed', () => {
  it.each([
    ['one that holds a place', bnvSubmitted, 1, { code: 'on-record', detail: {} }],
    ['one that was once handed in', bnvWithdrawn, 1, { code: 'on-record', detail: {} }],
    ["another unit's", vpqhDraft, 1, { code: 'wrong-unit', detail: {} }],
    ['as nobody has seen it', bnvDraft, 2, { code: 'stale-revision', detail: { revision: 1 } }],
    [
      'one that does not exist',
      'khong-co-that',
      1,
      { code: 'not-found', detail: { what: 'nomination' } },
    ],
  ])('%s', async (_, nomination, revision, refusal) => {
    const stage = await stageFor(discard);
    const before = await stage.everything();
    const fields = { nomination, revision };
    expect(await refusalOf(perform(discard, stage, { fields }))).toEqual(refusal);
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });
});

it('a deletion leaves what was there in the log, with who and when, and nothing else', async () => {
  const stage = await stageFor(discard);
  const before = await stage.everything();
  const answer = await perform(discard, stage, { by: 'bnvLeader', requestId: 'request-1' });
  const entry = `log/${PEOPLE.bnvLeader}.request-1`;
  expect(changedPaths(before, await stage.everything())).toEqual([
    entry,
    `nominations/${bnvDraft}`,
  ]);
  expect(await stage.read(nominationAt(bnvDraft))).toBeNull();
  const { award, nominee, achievement } = nominationOf(stage.now, 'bnv');
  expect(await stage.entry('bnvLeader', 'request-1')).toEqual({
    at: stage.now,
    by: PEOPLE.bnvLeader,
    act: 'discardNomination',
    outcome: 'done',
    isDraft: true,
    subject: `nominations/${bnvDraft}`,
    member: 'bnv',
    old: { award, nominee, achievement },
    new: null,
    answer,
  });
});

it('of two people, one who submits and one who deletes, exactly one succeeds', async () => {
  const stage = await stageFor(discard);
  const verdicts = await Promise.all([
    verdictOf(perform(discard, stage)),
    verdictOf(
      perform({ ...discard, act: submitNomination }, stage, {
        by: 'bnvLeader',
        fields: { nomination: bnvDraft },
      }),
    ),
  ]);
  expect(verdicts.filter((verdict) => verdict === 'allowed')).toHaveLength(1);
  const lost = verdicts.find((verdict) => verdict !== 'allowed');
  expect(['not-found', 'on-record', 'stale-revision']).toContain(lost);
});
