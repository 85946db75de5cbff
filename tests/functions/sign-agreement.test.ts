import type { Agreement } from '@domain/agreement.js';
import { logPath, memberPath, seasonPath, seatPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { signAgreement } from '../../functions/src/callables/sign-agreement.js';
import { signedHash } from '../../functions/src/store/signed-hash.js';
import { agreementOf, agreementTextOf, signatureBy, targetOf } from '../agreement-documents.ts';
import { daysFrom, memberOf, seasonOf, seatOf } from '../documents.ts';
import { AGREEMENT_TEXT, agreementAt, BLOC, PEOPLE, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { isBoundToWindow } from './expect-window.ts';
import { beforeNextCommit } from './faults.ts';
import { changedPaths, type Named, type Stage } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { LEADER } from './verdicts.ts';

const now = new Date();
const { text } = agreementTextOf(now);
const { targets } = agreementOf(now, 'bnv');
const hash = signedHash(SEASON, text, 'bnv', { targets });

const sign: Subject = {
  act: signAgreement,
  by: 'bnvLeader',
  fields: { member: 'bnv', hash },
  needs: () => ({}),
};

refusesMalformedRequests(sign, [
  { field: 'member', values: ['', 'Bộ', 'a/b', null] },
  { field: 'hash', values: ['', 'a'.repeat(63), 'A'.repeat(64), 'g'.repeat(64), 7, null] },
]);
isOnlyFor(sign, LEADER);
isBoundToWindow(sign, 'agreement');
happensOnce(sign, {
  another: { by: 'vpqhLeader', verdict: 'wrong-unit' },
});

describe('what signing leaves', () => {
  it('the signature at the agreement and under the text, and what was signed in the log', async () => {
    const stage = await stageFor(sign);
    const before = await stage.everything();
    const answer = await perform(sign, stage, { requestId: 'request-1' });
    const at = stage.now;
    const by = PEOPLE.bnvLeader;
    const post = 'leader bnv';
    expect(answer).toEqual({ signedAt: at.toISOString(), closedAt: null });
    expect(changedPaths(before, await stage.everything())).toEqual([
      'agreements/bnv',
      `log/${by}.request-1`,
      'texts/agreement',
    ]);
    const signature = { by, post, postEn: post, at, hash };
    expect(await stage.read(agreementAt('bnv'))).toMatchObject({ targets, signature });
    // Everybody reads the text, and nobody needs the signer's account.
    const { by: _, ...signatory } = signature;
    expect(await stage.read(AGREEMENT_TEXT)).toMatchObject({
      revision: 3,
      closedAt: null,
      signatures: { bnv: signatory, vpqh: {} },
    });
    expect(await stage.entry('bnvLeader', 'request-1')).toMatchObject({
      act: 'signAgreement',
      subject: 'agreements/bnv',
      member: 'bnv',
      new: { signature, revision: 3, targets, closedAt: null },
    });
  });
});

describe('what is refused, with nothing changed', () => {
  const refused = async (changes: (now: Date) => Record<string, object | null>) => {
    const stage = await stageFor(sign, changes);
    const before = await stage.everything();
    const refusal = await refusalOf(perform(sign, stage));
    expect(changedPaths(before, await stage.everything())).toEqual([]);
    return refusal;
  };
  const drafted = (overrides: Partial<Agreement>) => (at: Date) => ({
    [agreementAt('bnv')]: agreementOf(at, 'bnv', overrides),
  });
  const one = (change: object) => drafted({ targets: { 'target-1': targetOf(change) } });

  it.each([
    ['a changed value', one({ value: 91 })],
    ['a changed unit', one({ unit: 'văn bản' })],
    ['another basis', one({ basis: 'Khác' })],
    ['a second target', drafted({ targets: { ...targets, 'target-2': targetOf({ order: 2 }) } })],
    ['another text', (at: Date) => ({ [AGREEMENT_TEXT]: agreementTextOf(at, { text: 'Khác.' }) })],
  ])('%s that the signer has not seen', async (_, changes) => {
    expect(await refused(changes)).toEqual({ code: 'text-changed', detail: {} });
  });

  const incomplete = (nothing: string[], missing: string[]) => ({
    code: 'agreement-incomplete',
    detail: { nothing, missing },
  });
  const bound = { measured: 'target-1', other: 'target-2' };
  it.each([
    ['no common text', (_: Date) => ({ [AGREEMENT_TEXT]: null }), incomplete(['text'], [])],
    [
      'a blank common text',
      (at: Date) => ({ [AGREEMENT_TEXT]: agreementTextOf(at, { text: ' \n' }) }),
      incomplete(['text'], []),
    ],
    ['no agreement begun', () => ({ [agreementAt('bnv')]: null }), incomplete(['targets'], [])],
    ['no target', drafted({ targets: {} }), incomplete(['targets'], [])],
    ['only dropped targets', one({ isDropped: true }), incomplete(['targets'], [])],
    ['a target without a measure', one({ measure: ' ' }), incomplete([], ['target-1'])],
    ['a target without a value', one({ value: null }), incomplete([], ['target-1'])],
    [
      'a target of a criterion that is none',
      one({ criterion: 'work' }),
      incomplete([], ['target-1']),
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await refused(changes)).toEqual(expected);
  });

  const measured = (at: Date) => {
    const season = seasonOf(at);
    const more = { group: 'tasks', order: 4, title: 'Hồ sơ', titleEn: 'Files' };
    const online = { kind: 'target' as const, points: 5, baseShare: 80, unit: '%', ...more };
    return { [seasonPath(BLOC, SEASON)]: { ...season, criteria: { ...season.criteria, online } } };
  };
  it('a target criterion of the season that nothing is promised for', async () => {
    expect(await refused(measured)).toEqual(incomplete([], ['online']));
  });
  it('two figures for one criterion', async () => {
    const criterion = 'online';
    const twice = {
      [bound.measured]: targetOf({ criterion }),
      [bound.other]: targetOf({ criterion, order: 2 }),
    };
    const changes = (at: Date) => ({ ...measured(at), ...drafted({ targets: twice })(at) });
    expect(await refused(changes)).toEqual(incomplete([], [bound.other]));
  });

  it('what is signed already', async () => {
    const changes = (at: Date) =>
      drafted({ signature: signatureBy(at, PEOPLE.bnvLeader, hash) })(at);
    expect(await refused(changes)).toEqual({ code: 'already-signed', detail: {} });
  });
  it('a unit that is no member any more', async () => {
    const changes = (at: Date) => ({
      [memberPath(BLOC, 'bnv')]: memberOf(at, 'bnv', { validTo: daysFrom(at, -1) }),
    });
    expect(await refused(changes)).toEqual({ code: 'member-ended', detail: { member: 'bnv' } });
  });
});

/** All but bnv and vpcp have signed. */
function nearlyAll(at: Date): Record<string, object> {
  const signed = (uid: string) => signatureBy(at, uid);
  return {
    [AGREEMENT_TEXT]: agreementTextOf(at, {
      signatures: { vpqh: signed('vpqh-leader'), vpctn: signed('vpctn-leader') },
    }),
    [agreementAt('vpctn')]: agreementOf(at, 'vpctn', { signature: signed('vpctn-leader') }),
    [agreementAt('vpcp')]: agreementOf(at, 'vpcp'),
    // The head's own part in this test: a leader of vpcp.
    [seatPath(BLOC, PEOPLE.deputy)]: seatOf(at, 'vpcp', 'leader'),
  };
}

const vpcpHash = signedHash(SEASON, text, 'vpcp', { targets });
const bySecond: { by: Named; fields: Record<string, unknown> } = {
  by: 'deputy',
  fields: { member: 'vpcp', hash: vpcpHash },
};

async function closings(stage: Stage): Promise<unknown[]> {
  const log = await stage.list(logPath(BLOC, SEASON));
  const entries = [...log.values()] as { act: string; new: { closedAt?: unknown } }[];
  return entries.filter((entry) => entry.act === 'signAgreement' && entry.new.closedAt !== null);
}

describe('the last signature', () => {
  it('closes the agreement in the same commit', async () => {
    const stage = await stageFor(sign, nearlyAll);
    expect(await perform(sign, stage)).toMatchObject({ closedAt: null });
    expect(await perform(sign, stage, bySecond)).toEqual({
      signedAt: stage.now.toISOString(),
      closedAt: stage.now.toISOString(),
    });
    expect(await stage.read(AGREEMENT_TEXT)).toMatchObject({ closedAt: stage.now });
  });

  it('is not waited for from a unit that has left or has not come yet', async () => {
    const stage = await stageFor(sign, (at) => ({
      ...nearlyAll(at),
      [memberPath(BLOC, 'vpcp')]: memberOf(at, 'vpcp', { validTo: at }),
      [memberPath(BLOC, 'later')]: memberOf(at, 'later', { validFrom: daysFrom(at, 1) }),
    }));
    expect(await perform(sign, stage)).toMatchObject({ closedAt: stage.now.toISOString() });
  });

  it('is not needed any more where the last unit without one has left: its moment is kept', async () => {
    const stage = await stageFor(sign, (at) => ({
      ...nearlyAll(at),
      [memberPath(BLOC, 'vpcp')]: memberOf(at, 'vpcp', { validTo: daysFrom(at, -1 / 24) }),
      // It joined after that, and accedes.
      [memberPath(BLOC, 'bnv')]: memberOf(at, 'bnv', { validFrom: daysFrom(at, -1 / 48) }),
    }));
    const left = daysFrom(stage.now, -1 / 24);
    expect(await perform(sign, stage)).toMatchObject({ closedAt: left.toISOString() });
    expect(await stage.read(AGREEMENT_TEXT)).toMatchObject({
      closedAt: left,
      signatures: { bnv: { hash }, vpqh: {}, vpctn: {} },
    });
  });

  it('given by two at once closes it once and surely, whichever comes first', async () => {
    for (let round = 0; round < 12; round += 1) {
      const stage = await stageFor(sign, nearlyAll);
      const answers = await Promise.all([perform(sign, stage), perform(sign, stage, bySecond)]);
      expect(answers.filter(({ closedAt }) => closedAt !== null)).toHaveLength(1);
      expect(await closings(stage)).toHaveLength(1);
      expect(await stage.read(AGREEMENT_TEXT)).toMatchObject({
        closedAt: stage.now,
        signatures: { bnv: { hash }, vpcp: { hash: vpcpHash }, vpqh: {}, vpctn: {} },
      });
    }
  });

  it('closes it although the other last one came between reading and writing', async () => {
    const stage = await stageFor(sign, nearlyAll);
    beforeNextCommit(() => perform(sign, stage, bySecond));
    expect(await perform(sign, stage)).toMatchObject({ closedAt: stage.now.toISOString() });
    expect(await closings(stage)).toHaveLength(1);
  });
});

describe('somebody who writes while it is signed', () => {
  it('changes a target: the signer is told, and nothing is signed', async () => {
    const stage = await stageFor(sign);
    beforeNextCommit(() => stage.update(agreementAt('bnv'), { 'targets.target-1.value': 80 }));
    expect(await verdictOf(perform(sign, stage))).toBe('text-changed');
    expect(await stage.read(agreementAt('bnv'))).toMatchObject({ signature: null });
  });
  it('changes the common text: the signer is told, and nothing is signed', async () => {
    const stage = await stageFor(sign);
    beforeNextCommit(() => stage.update(AGREEMENT_TEXT, { text: 'Khác.', revision: 4 }));
    expect(await verdictOf(perform(sign, stage))).toBe('text-changed');
    expect(await stage.read(agreementAt('bnv'))).toMatchObject({ signature: null });
  });
});
