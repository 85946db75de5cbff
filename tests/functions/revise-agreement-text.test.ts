import { seasonPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { reviseAgreementText } from '../../functions/src/callables/revise-agreement-text.js';
import { signAgreement } from '../../functions/src/callables/sign-agreement.js';
import { signedHash } from '../../functions/src/store/signed-hash.js';
import { agreementOf, agreementTextOf } from '../agreement-documents.ts';
import { daysFrom, seasonOf } from '../documents.ts';
import { AGREEMENT_TEXT, agreementAt, BLOC, PEOPLE, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { beforeNextCommit } from './faults.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { SECRETARIAT } from './verdicts.ts';

const text = 'Một.\n\nHai.';
const revise: Subject = {
  act: reviseAgreementText,
  by: 'head',
  fields: { text, revision: 3, voids: ['vpqh'] },
  needs: () => ({}),
};

refusesMalformedRequests(revise, [
  { field: 'text', values: ['', 'x'.repeat(20_001), 7, null] },
  { field: 'revision', values: [-1, 1.5, '3', null] },
  { field: 'voids', values: ['vpqh', null] },
  { field: 'voids', values: [['Bộ']], names: 'voids.0' },
]);
isOnlyFor(revise, SECRETARIAT);
happensOnce(revise, {
  another: { by: 'deputy', verdict: 'stale-revision' },
});

describe('changing the common text', () => {
  it('takes off the signatures under the old one, in one commit, and says whose', async () => {
    const stage = await stageFor(revise);
    const before = await stage.everything();
    const answer = await perform(revise, stage, { requestId: 'request-1' });
    expect(answer).toEqual({ revision: 4, voided: ['vpqh'] });
    expect(changedPaths(before, await stage.everything())).toEqual([
      'agreements/vpqh',
      `log/${PEOPLE.head}.request-1`,
      'texts/agreement',
    ]);
    expect(await stage.read(AGREEMENT_TEXT)).toEqual({
      ...{ text, revision: 4, updatedAt: stage.now, signatures: {}, closedAt: null },
    });
    expect(await stage.read(agreementAt('vpqh'))).toMatchObject({ signature: null });
    expect(await stage.entry('head', 'request-1')).toMatchObject({
      member: null,
      old: { text: agreementTextOf(stage.now).text, signatures: { vpqh: {} } },
      new: { text, revision: 4, voided: ['vpqh'] },
    });
  });

  it('begins one where there is none, also while the season is being set up', async () => {
    const stage = await stageFor(revise, (now) => ({
      [AGREEMENT_TEXT]: null,
      [seasonPath(BLOC, SEASON)]: seasonOf(now, { status: 'setup' }),
    }));
    const fields = { text, revision: 0, voids: [] };
    expect(await perform(revise, stage, { fields })).toEqual({ revision: 1, voided: [] });
  });

  it('is stored in one spelling: NFC, plain line ends, nothing around it', async () => {
    const stage = await stageFor(revise);
    const fields = { ...revise.fields, text: `\n${'Giao ước\r\nthi đua'.normalize('NFD')} ` };
    await perform(revise, stage, { fields });
    expect(await stage.read(AGREEMENT_TEXT)).toMatchObject({ text: 'Giao ước\nthi đua' });
  });
});

describe('what is refused, with nothing changed', () => {
  const refused = async (
    fields: object,
    changes: (now: Date) => Record<string, object | null> = () => ({}),
  ) => {
    const stage = await stageFor(revise, changes);
    const before = await stage.everything();
    const refusal = await refusalOf(
      perform(revise, stage, { fields: { ...revise.fields, ...fields } }),
    );
    expect(changedPaths(before, await stage.everything())).toEqual([]);
    return refusal;
  };

  it.each([[[]], [['bnv']], [['vpqh', 'bnv']]])(
    'signatures that would be lost, when told of %j',
    async (voids) => {
      const expected = { code: 'would-void-signatures', detail: { members: ['vpqh'] } };
      expect(await refused({ voids })).toEqual(expected);
    },
  );
  it.each([[2], [4], [0]])('revision %i, which is not the one that stands', async (revision) => {
    const expected = { code: 'stale-revision', detail: { revision: 3 } };
    expect(await refused({ revision })).toEqual(expected);
  });
  it.each([
    ['a blank text', ' \n '],
    ['the same text', `${agreementTextOf(new Date()).text} `],
  ])('%s', async (_, given) => {
    const expected = { code: 'invalid-request', detail: { fields: ['text'] } };
    expect(await refused({ text: given })).toEqual(expected);
  });
  it('once the agreement is closed', async () => {
    const changes = (now: Date) => ({ [AGREEMENT_TEXT]: agreementTextOf(now, { closedAt: now }) });
    expect(await refused({ voids: [] }, changes)).toEqual({ code: 'agreement-closed', detail: {} });
  });
  it('in a closed season', async () => {
    const changes = (now: Date) => ({
      [seasonPath(BLOC, SEASON)]: seasonOf(now, { status: 'closed' }),
    });
    expect(await refused({}, changes)).toMatchObject({ code: 'season-closed' });
  });
  it('when a unit could not sign again', async () => {
    const changes = (now: Date) => {
      const season = seasonOf(now);
      const over = { opensAt: daysFrom(now, -9), closesAt: daysFrom(now, -1), extensions: {} };
      const windows = { ...season.windows, agreement: over };
      return { [seasonPath(BLOC, SEASON)]: { ...season, windows } };
    };
    expect(await refused({}, changes)).toMatchObject({ code: 'window-closed' });
  });
});

describe('two at once', () => {
  it('secretaries: one is told that the other was first', async () => {
    const stage = await stageFor(revise);
    const fields = { ...revise.fields, text: 'Khác.' };
    const verdicts = await Promise.all([
      verdictOf(perform(revise, stage)),
      verdictOf(perform(revise, stage, { by: 'deputy', fields })),
    ]);
    expect(verdicts.sort()).toEqual(['allowed', 'stale-revision']);
  });

  it('and a leader who signs meanwhile: that signature is not lost unnamed', async () => {
    const stage = await stageFor(revise);
    const before = agreementTextOf(stage.now).text;
    const hash = signedHash(SEASON, before, 'bnv', agreementOf(stage.now, 'bnv'));
    const sign = { ...revise, act: signAgreement, by: 'bnvLeader' as const };
    beforeNextCommit(() => perform(sign, stage, { fields: { member: 'bnv', hash } }));
    expect(await refusalOf(perform(revise, stage))).toEqual({
      code: 'would-void-signatures',
      detail: { members: ['bnv', 'vpqh'] },
    });
    expect(await stage.read(agreementAt('bnv'))).toMatchObject({ signature: { hash } });
  });
});
