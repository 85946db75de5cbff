import { memberPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { unsignAgreement } from '../../functions/src/callables/unsign-agreement.js';
import { agreementOf, agreementTextOf, signatureBy } from '../agreement-documents.ts';
import { daysFrom, memberOf } from '../documents.ts';
import { AGREEMENT_TEXT, agreementAt, BLOC, PEOPLE } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { isBoundToWindow } from './expect-window.ts';
import { beforeNextCommit } from './faults.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { LEADER } from './verdicts.ts';

const reason = 'Sửa chỉ tiêu thứ hai';
const unsign: Subject = {
  act: unsignAgreement,
  by: 'bnvLeader',
  fields: { member: 'bnv', reason },
  needs: (now) => {
    const signature = signatureBy(now, PEOPLE.bnvLeader);
    return {
      [agreementAt('bnv')]: agreementOf(now, 'bnv', { signature }),
      [AGREEMENT_TEXT]: agreementTextOf(now, { signatures: { bnv: signature, vpqh: signature } }),
    };
  },
};

refusesMalformedRequests(unsign, [
  { field: 'member', values: ['', 'Bộ', 'a/b', null] },
  { field: 'reason', values: ['', 'x'.repeat(501), 7, null] },
]);
isOnlyFor(unsign, LEADER);
isBoundToWindow(unsign, 'agreement');
happensOnce(unsign, {
  another: { by: 'vpqhLeader', verdict: 'wrong-unit' },
});

describe('taking a signature back', () => {
  it('takes it off in both places, with the reason in the log, and leaves the others', async () => {
    const stage = await stageFor(unsign);
    const before = await stage.everything();
    await perform(unsign, stage, { requestId: 'request-1' });
    expect(changedPaths(before, await stage.everything())).toEqual([
      'agreements/bnv',
      `log/${PEOPLE.bnvLeader}.request-1`,
      'texts/agreement',
    ]);
    expect(await stage.read(agreementAt('bnv'))).toMatchObject({ signature: null });
    const { signatures } = (await stage.read(AGREEMENT_TEXT)) as { signatures: object };
    expect(Object.keys(signatures)).toEqual(['vpqh']);
    expect(await stage.entry('bnvLeader', 'request-1')).toMatchObject({
      member: 'bnv',
      old: { signature: { by: PEOPLE.bnvLeader } },
      new: { signature: null, reason },
    });
  });

  it('is refused once the agreement is closed', async () => {
    const stage = await stageFor(unsign);
    await stage.update(AGREEMENT_TEXT, { closedAt: stage.now });
    expect(await verdictOf(perform(unsign, stage))).toBe('agreement-closed');
  });
  it('is refused from the moment that the last unit unsigned has left, without any act', async () => {
    const left = (now: Date, unit: string) => ({
      [memberPath(BLOC, unit)]: memberOf(now, unit, { validTo: daysFrom(now, -1 / 24) }),
    });
    const stage = await stageFor(unsign, (now) => ({
      ...left(now, 'vpcp'),
      ...left(now, 'vpctn'),
    }));
    expect(await verdictOf(perform(unsign, stage))).toBe('agreement-closed');
  });
  it('is refused when it is closed between reading and writing', async () => {
    const stage = await stageFor(unsign);
    beforeNextCommit(() => stage.update(AGREEMENT_TEXT, { closedAt: stage.now }));
    expect(await verdictOf(perform(unsign, stage))).toBe('agreement-closed');
    expect(await stage.read(agreementAt('bnv'))).toMatchObject({
      signature: { by: PEOPLE.bnvLeader },
    });
  });
  it('is refused where there is none', async () => {
    const stage = await stageFor(unsign, (now) => ({
      [agreementAt('bnv')]: agreementOf(now, 'bnv'),
    }));
    expect(await refusalOf(perform(unsign, stage))).toEqual({ code: 'not-signed', detail: {} });
  });
  it('needs a reason that says something', async () => {
    const stage = await stageFor(unsign);
    const fields = { ...unsign.fields, reason: ' \n ' };
    expect(await refusalOf(perform(unsign, stage, { fields }))).toEqual({
      code: 'invalid-request',
      detail: { fields: ['reason'] },
    });
  });
});
