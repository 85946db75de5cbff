import {
  blocPath,
  invitationPath,
  memberPath,
  membershipPath,
  seasonPath,
  seatPath,
} from '@domain/path.js';
import { Season } from '@domain/season.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { addMember } from '../../functions/src/callables/add-member.js';
import { claimSeat } from '../../functions/src/callables/claim-seat.js';
import { endMember } from '../../functions/src/callables/end-member.js';
import { openBloc } from '../../functions/src/callables/open-bloc.js';
import { reviseMember } from '../../functions/src/callables/revise-member.js';
import { db } from '../../functions/src/store/database.js';
import { agreementTextOf, signatureBy } from '../agreement-documents.ts';
import { daysFrom, memberOf, SECRET, seatOf } from '../documents.ts';
import { AGREEMENT_TEXT, BLOC, PEOPLE, SEASON } from '../world.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { beforeListingOf, beforeNextCommit } from './faults.ts';
import { answerAccounts, forgetLetters, freeUnits, INVITED, waiting } from './seat-worlds.ts';
import { commitsBetween, openStage, type Stage } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';

const names = { unit: 'Bộ Mới', unitEn: '', shortName: 'BM', note: '' };
const UNIT = 'bo-moi';
const add: Subject = {
  act: addMember,
  by: 'council',
  fields: { member: UNIT, ...names, validFrom: null },
  needs: () => ({}),
};
const leave = (member: string, now: Date, days: number, successor: string | null = null) => ({
  fields: { member, validTo: daysFrom(now, days).toISOString(), successor },
});
const end: Subject = { ...add, act: endMember, fields: {} };
const revise: Subject = { ...add, act: reviseMember, fields: { member: 'bnv', ...names } };
const claim: Subject = {
  ...add,
  act: claimSeat,
  by: 'stranger',
  fields: { secret: SECRET },
  email: INVITED,
};
const blocOfUnit = async (unit = UNIT) => (await db().doc(membershipPath(unit)).get()).get('bloc');

answerAccounts();
beforeEach(forgetLetters);
beforeEach(() => freeUnits(UNIT, 'bo-khac', 'bnv', 'vpctn', 'vpcp', 'vpqh'));

describe('addMember', () => {
  refusesMalformedRequests(add, [
    { field: 'member', values: ['', 'Bộ Mới', 'a/b', 'x'.repeat(41), null] },
    { field: 'unit', values: ['', '   ', 'x'.repeat(10_000), null] },
    { field: 'shortName', values: ['', 'x'.repeat(21)] },
    { field: 'note', values: ['x'.repeat(501), null] },
    { field: 'validFrom', values: ['2026-01-01', 'hôm nay'] },
  ]);

  it('leaves an agreement closed that was, though the unit joins from a day before', async () => {
    const left = (now: Date, unit: string) => ({
      [memberPath(BLOC, unit)]: memberOf(now, unit, { validTo: daysFrom(now, -1 / 24) }),
    });
    const stage = await stageFor(add, (now) => ({
      ...{ ...left(now, 'vpcp'), ...left(now, 'vpctn') },
      [AGREEMENT_TEXT]: agreementTextOf(now, {
        signatures: { bnv: signatureBy(now, 'bnv-leader'), vpqh: signatureBy(now, 'vpqh-leader') },
      }),
    }));
    const validFrom = daysFrom(stage.now, -9).toISOString();
    await perform(add, stage, { fields: { ...add.fields, validFrom } });
    const closedAt = daysFrom(stage.now, -1 / 24);
    expect(await stage.read(AGREEMENT_TEXT)).toMatchObject({ closedAt });
  });

  it('takes a unit in, with its membership, in one commit', async () => {
    const stage = await stageFor(add);
    const before = await stage.everything();
    const fields = { ...add.fields, unit: `  ${'Bộ Mới'.normalize('NFD')}` };
    await perform(add, stage, { fields });
    expect(await stage.read(memberPath(BLOC, UNIT))).toEqual({
      ...{ ...names, unit: 'Bộ Mới'.normalize('NFC'), unitEn: 'Bộ Mới'.normalize('NFC') },
      ...{ successor: null, validFrom: stage.now, validTo: null },
    });
    expect(await blocOfUnit()).toBe(stage.bloc);
    expect(commitsBetween(before, await stage.everything())).toBe(1);
    expect(await verdictOf(perform(add, stage))).toBe('member-exists');
  });

  it.each([1, 2, 3, 4, 5])(
    'by two blocs at once: exactly one has the unit (round %i)',
    async () => {
      const stages = await Promise.all([stageFor(add), stageFor(add)]);
      const verdicts = await Promise.all(stages.map((stage) => verdictOf(perform(add, stage))));
      expect([...verdicts].sort()).toEqual(['allowed', 'member-elsewhere']);
      const winner = stages[verdicts.indexOf('allowed')];
      expect(await blocOfUnit()).toBe(winner?.bloc);
      const there = await Promise.all(stages.map((stage) => stage.read(memberPath(BLOC, UNIT))));
      expect(there.filter((each) => each !== null)).toHaveLength(1);
    },
  );

  it('of a unit that is elsewhere waits for its last moment there', async () => {
    const [here, there] = await Promise.all([stageFor(add), stageFor(add)]);
    await perform(add, there);
    expect(await refusalOf(perform(add, here))).toMatchObject({
      code: 'member-elsewhere',
      detail: { bloc: there.bloc },
    });
    await perform(end, there, leave(UNIT, there.now, 10));
    const on = (days: number) => ({
      fields: { ...add.fields, validFrom: daysFrom(there.now, days).toISOString() },
    });
    expect(await verdictOf(perform(add, here, on(9)))).toBe('member-elsewhere');
    await perform(add, here, on(10));
    expect(await blocOfUnit()).toBe(here.bloc);
    // And the bloc that it left cannot keep it longer any more.
    const longer = perform(end, there, leave(UNIT, there.now, 20));
    expect(await verdictOf(longer)).toBe('member-elsewhere');
  });
});

describe('reviseMember', () => {
  it('changes names and leaves dates and successor', async () => {
    const stage = await stageFor(revise);
    await perform(revise, stage);
    const before = memberOf(stage.now, 'bnv');
    const after = { ...before, ...names, unitEn: names.unit };
    expect(await stage.read(memberPath(BLOC, 'bnv'))).toEqual(after);
  });
  it('takes no dates', async () => {
    const stage = await stageFor(revise);
    const fields = { ...revise.fields, validTo: null, successor: 'vpqh' };
    expect(await verdictOf(perform(revise, stage, { fields }))).toBe('invalid-request');
  });
});

describe('endMember', () => {
  it('ends the unit’s seats at the same moment and its invitations at once', async () => {
    const stage = await stageFor(end, waiting('officer'));
    const validTo = daysFrom(stage.now, 3);
    const answer = await perform(end, stage, leave('bnv', stage.now, 3, 'vpqh'));
    // Everyone of bnv but the former officer, whose seat was over already.
    expect(answer).toEqual({ seats: 5 });
    expect(await stage.read(memberPath(BLOC, 'bnv'))).toMatchObject({ validTo, successor: 'vpqh' });
    expect(await stage.read(seatPath(BLOC, PEOPLE.bnvLeader))).toMatchObject({ validTo });
    expect(await stage.read(seatPath(BLOC, PEOPLE.vpqhLeader))).toMatchObject({ validTo: null });
    expect(await stage.read(invitationPath(BLOC, INVITED))).toBeNull();
  });

  it('lets nobody act for the unit from that moment on', async () => {
    const stage = await stageFor(end);
    await perform(end, stage, leave('bnv', stage.now, 3));
    const invited = (days: number) =>
      perform({ ...revise, by: 'bnvLeader' }, stage, { at: daysFrom(stage.now, days) });
    expect(await verdictOf(invited(2))).toBe('wrong-role');
    expect(await verdictOf(invited(3))).toBe('no-seat');
  });

  it.each([
    ['itself', 'bnv', 'invalid-request'],
    ['an unknown unit', 'xyz', 'not-found'],
    ['one that goes back to it', 'vpqh', 'invalid-request'],
  ])('with %s as its successor is refused', async (_, successor, verdict) => {
    const stage = await stageFor(end, (now) => ({
      [memberPath(BLOC, 'vpqh')]: memberOf(now, 'vpqh', { successor: 'bnv' }),
    }));
    const refused = perform(end, stage, leave('bnv', stage.now, 3, successor));
    expect(await verdictOf(refused)).toBe(verdict);
  });

  it('leaves no seat beyond it that is claimed before the invitations are read', async () => {
    const stage = await stageFor(end, waiting('officer'));
    beforeListingOf('invitations', () => perform(claim, stage));
    await perform(end, stage, leave('bnv', stage.now, 3));
    const validTo = daysFrom(stage.now, 3);
    expect(await stage.read(seatPath(BLOC, PEOPLE.stranger))).toMatchObject({ validTo });
  });

  it('of two units into each other at once makes no circle', async () => {
    const stage = await stageFor(end);
    beforeNextCommit(() => perform(end, stage, leave('vpqh', stage.now, 3, 'bnv')));
    const back = perform(end, stage, leave('bnv', stage.now, 3, 'vpqh'));
    expect(await verdictOf(back)).toBe('invalid-request');
    expect(await stage.read(memberPath(BLOC, 'bnv'))).toMatchObject({ successor: null });
  });

  it('before its beginning is refused', async () => {
    const stage = await stageFor(end);
    const refused = perform(end, stage, leave('bnv', stage.now, -4000));
    expect(await verdictOf(refused)).toBe('dates-out-of-order');
  });

  it('of the unit that heads the bloc asks for the next head first', async () => {
    const stage = await stageFor(end);
    expect(await verdictOf(perform(end, stage, leave('vpctn', stage.now, 3)))).toBe('last-head');
    const other = await stageFor(end, (now) => ({
      [seatPath(BLOC, 'head-2')]: seatOf(now, 'vpqh', 'head'),
    }));
    expect(await verdictOf(perform(end, other, leave('vpctn', other.now, 3)))).toBe('allowed');
  });
});

describe('openBloc', () => {
  const NEW = 'bo-khac';
  const open = (stage: Stage, change: object = {}) =>
    openBloc(
      {
        ...{ bloc: `n-${stage.bloc}`.slice(0, 40), season: SEASON, requestId: 'request-1' },
        ...{ name: 'Khối mới', nameEn: '', kind: 'ministries', member: NEW, ...names },
        ...{ email: INVITED, post: 'Khối trưởng', postEn: '', ...change },
      },
      { uid: PEOPLE.council, at: stage.now },
    );

  it('founds bloc, season to set up, first member, and the head’s invitation', async () => {
    const stage = await openStage();
    const bloc = `n-${stage.bloc}`.slice(0, 40);
    expect(await open(stage)).toEqual({});
    expect(await open(stage)).toEqual({});
    const read = async (path: string) => (await db().doc(path).get()).data();
    expect(await read(blocPath(bloc))).toEqual({
      ...{ name: 'Khối mới', nameEn: 'Khối mới', kind: 'ministries', currentSeason: SEASON },
    });
    const season = (await db().doc(seasonPath(bloc, SEASON)).get()).data();
    expect(season).toMatchObject({ status: 'setup', adoptedAt: null, criteria: {} });
    expect(Object.keys(season ?? {}).sort()).toEqual(
      Object.keys(Season.shape)
        .filter((key) => key !== 'id')
        .sort(),
    );
    expect(await read(memberPath(bloc, NEW))).toMatchObject({ unit: 'Bộ Mới', validTo: null });
    expect(await read(invitationPath(bloc, INVITED))).toMatchObject({
      ...{ member: NEW, roles: ['head'], invitedBy: PEOPLE.council },
    });
    expect(await blocOfUnit(NEW)).toBe(bloc);
  });

  it('does not take the code of a bloc that is there, nor a unit that is elsewhere', async () => {
    const stage = await openStage();
    await open(stage);
    expect(await verdictOf(open(stage, { requestId: 'request-2' }))).toBe('bloc-exists');
    const other = open(stage, { bloc: `m-${stage.bloc}`.slice(0, 40) });
    expect(await verdictOf(other)).toBe('member-elsewhere');
  });

  it.each([
    ['name', 'x'.repeat(10_000)],
    ['email', 'a/b@c.vn'],
    ['kind', 'clubs'],
    ['season', '26'],
  ])('with a bad %s founds nothing', async (field, value) => {
    const stage = await openStage();
    expect(await refusalOf(open(stage, { [field]: value }))).toEqual({
      code: 'invalid-request',
      detail: { fields: [field] },
    });
  });
});
