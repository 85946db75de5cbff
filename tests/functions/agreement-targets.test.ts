import type { Agreement } from '@domain/agreement.js';
import { agreementPath } from '@domain/path.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../functions/src/store/database.js';
import { refreshStanding } from '../../functions/src/store/standings.js';
import { onAgreementWritten } from '../../functions/src/triggers/on-agreement-written.js';
import { SEASON, sheetAt } from '../world.ts';
import { beforeNextCommit } from './faults.ts';
import { standingAt } from './frozen-world.ts';
import { drafted, expectPure, look, relativeWorld, selfScore, signed } from './relative-world.ts';
import { changedPaths, openStage, type Stage } from './stage.ts';

type AgreementEvent = Parameters<typeof onAgreementWritten>[0];

let stage: Stage;
beforeEach(async () => {
  stage = await openStage(relativeWorld);
  await agree('bnv', drafted(stage.now, 'bnv', 100));
  await reach('bnv', 120);
  await reach('vpqh', 110);
});

async function reach(member: string, online: number): Promise<void> {
  const sheet = selfScore(stage.now, member, { online, work: 10 });
  await stage.write({ [sheetAt(`${member}.self`)]: sheet });
  await refreshStanding({ bloc: stage.bloc, season: SEASON }, member);
}

/** Writes an agreement, or deletes it, and returns the event of it, not yet delivered. */
async function agree(member: string, agreement: Agreement | null): Promise<AgreementEvent> {
  const ref = db().doc(agreementPath(stage.bloc, SEASON, member));
  const before = await ref.get();
  await (agreement === null ? ref.delete() : ref.set(agreement));
  const params = { bloc: stage.bloc, season: SEASON, member };
  return { data: { before, after: await ref.get() }, params } as unknown as AgreementEvent;
}

const totals = async () =>
  Object.fromEntries([...(await look(stage)).rows].map(([member, { total }]) => [member, total]));

describe('an agreement', () => {
  it('brings its unit nothing while it is a draft', async () => {
    expect(await totals()).toEqual({ bnv: 10, vpqh: 60 });
    await expectPure(stage);
  });

  it('counts from its signature on, for everybody where it makes a best', async () => {
    await onAgreementWritten(await agree('bnv', signed(stage.now, 'bnv', 100)));
    expect(await totals()).toEqual({ bnv: 60, vpqh: 55 });
    await expectPure(stage);
  });

  it('no longer counts when the signature is taken off, or the agreement with it', async () => {
    await onAgreementWritten(await agree('bnv', signed(stage.now, 'bnv', 100)));
    await onAgreementWritten(await agree('bnv', drafted(stage.now, 'bnv', 100)));
    expect(await totals()).toEqual({ bnv: 10, vpqh: 60 });
    await onAgreementWritten(await agree('vpqh', null));
    expect(await totals()).toEqual({ bnv: 10, vpqh: 10 });
    await expectPure(stage);
  });

  it('signed with another target measures anew', async () => {
    await onAgreementWritten(await agree('vpqh', signed(stage.now, 'vpqh', 220)));
    expect(await totals()).toEqual({ bnv: 10, vpqh: 30 });
    await expectPure(stage);
  });

  it('in any order of its events, repeated, ends in what stands', async () => {
    const sign = await agree('bnv', signed(stage.now, 'bnv', 100));
    const unsign = await agree('bnv', drafted(stage.now, 'bnv', 100));
    const again = await agree('bnv', signed(stage.now, 'bnv', 80));
    for (const event of [again, sign, unsign, sign]) await onAgreementWritten(event);
    expect(await totals()).toEqual({ bnv: 60, vpqh: 52 });
    await expectPure(stage);
  });

  it('drafted again without a signature writes no standing', async () => {
    const event = await agree('bnv', drafted(stage.now, 'bnv', 50));
    const before = await stage.everything();
    await onAgreementWritten(event);
    const changed = changedPaths(before, await stage.everything());
    expect(changed.filter((path) => /^(board|standings)\//.test(path))).toEqual([]);
  });

  it('of a unit that has begun nothing makes it no standing', async () => {
    await onAgreementWritten(await agree('vpcp', null));
    await onAgreementWritten(await agree('vpcp', signed(stage.now, 'vpcp', 100)));
    expect(await stage.read(standingAt('vpcp'))).toBeNull();
  });

  it('signed while a score that read the draft is under way counts all the same', async () => {
    await stage.write({
      [sheetAt('bnv.self')]: selfScore(stage.now, 'bnv', { online: 90, work: 10 }),
    });
    beforeNextCommit(async () =>
      onAgreementWritten(await agree('bnv', signed(stage.now, 'bnv', 100))),
    );
    await refreshStanding({ bloc: stage.bloc, season: SEASON }, 'bnv');
    expect(await totals()).toEqual({ bnv: 46, vpqh: 60 });
    await expectPure(stage);
  });
});
