import type { Agreement } from '@domain/agreement.js';
import { agreementsPath, seasonPath, seatPath } from '@domain/path.js';
import {
  collection,
  type DocumentData,
  deleteDoc,
  deleteField,
  doc,
  getDoc,
  getDocs,
  setDoc,
  type UpdateData,
  updateDoc,
} from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { agreementOf, agreementTextOf, signatureBy, targetOf } from '../agreement-documents.ts';
import { daysFrom, seasonOf } from '../documents.ts';
import {
  AGREEMENT_TEXT,
  agreementAt,
  BLOC,
  EVERYBODY,
  OTHER_BLOC,
  PEOPLE,
  type Person,
  SEASON,
} from '../world.ts';
import { BROKEN_TARGETS, PARTIAL_TARGETS, VALID_TARGETS } from './agreement-targets.ts';
import { denied, deniedOnlyFor, granted, stamp, withEmulator } from './emulator.ts';
import { readsOnly } from './expectations.ts';
import { measuredSeason } from './measured-season.ts';

const emulator = withEmulator('afterChange', (now) => ({
  [seasonPath(BLOC, SEASON)]: measuredSeason(now),
}));

type Named = keyof typeof PEOPLE;
type Edit = { person: Named; member: string; change: UpdateData<DocumentData> };
type Start = { person: Named; member: string; fields: Record<string, unknown> };

const BNV: Named[] = ['bnvOfficer', 'bnvColleague', 'bnvLeader'];

/** A valid change of bnv's target by its field path, except for what `change` breaks. */
function edit(person: Named, change: Record<string, unknown> = {}, member = 'bnv'): Edit {
  const one = {
    ...{ 'targets.target-1.value': 95, 'targets.target-1.rev': 2, touched: 'target-1' },
    ...stamp(person),
  };
  return { person, member, change: { ...one, ...change } };
}

/** The whole of one target, over what stands there. */
function target(id: string, fields: unknown, person: Named = 'bnvOfficer'): Edit {
  const change = { [`targets.${id}`]: fields, touched: id, ...stamp(person) };
  return { person, member: 'bnv', change };
}

function send({ person, member, change }: Edit): Promise<void> {
  return updateDoc(doc(emulator.as(person), agreementAt(member)), change);
}

/** vpcp has not begun. */
function start(person: Named, overrides: Record<string, unknown> = {}, member = 'vpcp'): Start {
  const fields = agreementOf(emulator.now, member);
  return { person, member, fields: { ...fields, ...stamp(person), ...overrides } };
}

function create({ person, member, fields }: Start): Promise<void> {
  return setDoc(doc(emulator.as(person), agreementAt(member)), fields);
}

const valid = () => edit('bnvOfficer');
const begun = () => start('vpcpOfficer');

describe('drafting the targets', () => {
  it.each(BNV)('%s may change a target of the own unit', (person) => granted(send(edit(person))));
  it.each(VALID_TARGETS)('a target may have %s', (_, change) =>
    granted(send(target('target-1', targetOf({ rev: 2, ...change })))),
  );
  it.each(PARTIAL_TARGETS)('a new target may be just %j', (fields) =>
    granted(send(target('target-2', fields))),
  );
  it('two people may change two targets, one after the other', async () => {
    await granted(send(target('target-2', { measure: 'x', rev: 1 })));
    await granted(send(edit('bnvColleague')));
    await granted(send(target('target-2', { measure: 'y', rev: 2 }, 'bnvLeader')));
  });
  it('may begin before there is a common text', async () => {
    const other = doc(emulator.as('otherHead'), agreementAt('bnv').replace(BLOC, OTHER_BLOC));
    const fields = agreementOf(emulator.now, 'bnv', { updatedBy: PEOPLE.otherHead });
    await emulator.seed({
      [`blocs/${OTHER_BLOC}/members/bnv`]: { unit: 'x' },
      [seatPath(OTHER_BLOC, PEOPLE.otherHead)]: {
        ...{ member: 'bnv', roles: ['officer'], post: 'x', postEn: 'x' },
        ...{ validFrom: daysFrom(emulator.now, -1), validTo: null },
      },
    });
    await granted(setDoc(other, { ...fields, ...stamp('otherHead') }));
  });
});

describe('who cannot draft for bnv', () => {
  it.each([
    ['an officer of another ministry', 'vpqhOfficer'],
    ['the leader of another ministry', 'vpqhLeader'],
    ['an assessor seated at the unit', 'bnvAssessor'],
    ['an officer whose seat has ended', 'bnvFormerOfficer'],
    ['an officer whose seat has not begun', 'bnvFutureOfficer'],
    ['the head', 'head'],
    ['the deputy', 'deputy'],
    ['the council', 'council'],
    ['somebody seated in another bloc', 'otherHead'],
    ['a stranger', 'stranger'],
  ] as const)('%s cannot', (_, person) => deniedOnlyFor(send, edit(person), valid()));
  it('somebody who is not signed in cannot', () =>
    denied(updateDoc(doc(emulator.as('anonymous'), agreementAt('bnv')), valid().change)));
});

describe('what a change cannot do', () => {
  const signature = signatureBy(emulator.now, PEOPLE.bnvLeader);
  it.each([
    ['sign', { signature }],
    ['drop the signature field', { signature: deleteField() }],
    ['move to another unit', { member: 'vpqh' }],
    ['sign with a colleague’s name', { updatedBy: PEOPLE.bnvColleague }],
    ['leave the name out', { updatedBy: deleteField() }],
    ['date itself', { updatedAt: new Date() }],
    ['add a field', { closedAt: null }],
    ['name another target than it changes', { touched: 'target-2' }],
    ['name none', { touched: null }],
    ['change a second target unnamed', { 'targets.target-2': { measure: 'x', rev: 1 } }],
    ['replace all targets', { targets: { 'target-2': targetOf() } }],
    ['make the targets a list', { targets: [] }],
    ['be made on what was there before', { 'targets.target-1.rev': 1 }],
    ['be made on what is still to come', { 'targets.target-1.rev': 3 }],
    ['drop the number of writes', { 'targets.target-1.rev': deleteField() }],
    ['measure what is no target criterion', { 'targets.target-1.criterion': 'work' }],
    ['measure what the season has not', { 'targets.target-1.criterion': 'bonus' }],
  ])('it cannot %s', (_, change) => deniedOnlyFor(send, edit('bnvOfficer', change), valid()));
  it('it cannot remove a target unseen', () =>
    deniedOnlyFor(send, target('target-1', deleteField()), valid()));
  it.each([['short'], ['with blank'], ['x'.repeat(65)]])('it cannot name a target %s', (id) =>
    deniedOnlyFor(send, target(id, { rev: 1 }), valid()),
  );
  it.each(BROKEN_TARGETS)('a target cannot have %s', (_, change) =>
    deniedOnlyFor(send, target('target-1', { ...targetOf({ rev: 2 }), ...change }), valid()),
  );
  it('a target cannot be no map', () => deniedOnlyFor(send, target('target-1', 5), valid()));
  it('there cannot be a thirty-first', async () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`target-${n + 1}`, targetOf()]));
    await emulator.seed({
      [agreementAt('bnv')]: agreementOf(emulator.now, 'bnv', { targets: many(30) }),
    });
    await deniedOnlyFor(send, target('target-31', { rev: 1 }), valid());
    // But one that was dropped makes room for another.
    const dropped = { ...many(30), 'target-9': targetOf({ isDropped: true, rev: 4 }) };
    await emulator.seed({
      [agreementAt('bnv')]: agreementOf(emulator.now, 'bnv', { targets: dropped }),
    });
    await granted(send(target('target-9', targetOf({ measure: '', isDropped: false, rev: 5 }))));
    await emulator.seed({
      [agreementAt('bnv')]: agreementOf(emulator.now, 'bnv', { targets: many(29) }),
    });
    await granted(send(target('target-30', { rev: 1 })));
  });
});

describe('losing a colleague’s work', () => {
  it('cannot happen when both write one target at once: the second must look first', async () => {
    await granted(send(valid()));
    await denied(send(edit('bnvColleague', { 'targets.target-1.value': 60 })));
    await granted(send(edit('bnvColleague', { 'targets.target-1.rev': 3 })));
  });
  it('cannot happen to a new target that a colleague began a moment earlier', async () => {
    await granted(send(target('target-2', { measure: 'a', rev: 1 })));
    await denied(send(target('target-2', { measure: 'b', rev: 1 }, 'bnvColleague')));
  });
});

describe('what stands still', () => {
  const seeded = (overrides: Partial<Agreement>) =>
    emulator.seed({ [agreementAt('bnv')]: agreementOf(emulator.now, 'bnv', overrides) });
  it.each(BNV)('signed: %s cannot change a target', async (person) => {
    await seeded({ signature: signatureBy(emulator.now, PEOPLE.bnvLeader) });
    await denied(send(edit(person)));
    await denied(send(edit(person, { signature: null })));
  });
  it('but not for a unit that joins once the agreement is closed', async () => {
    const text = agreementTextOf(emulator.now, { closedAt: emulator.now });
    await emulator.seed({ [AGREEMENT_TEXT]: text });
    await granted(create(begun()));
    await granted(send(valid()));
  });
  it.each([
    ['before the window opens', { opensAt: 1, closesAt: 9 }],
    ['after it has closed', { opensAt: -9, closesAt: -1 }],
  ])('%s nobody changes or begins one', async (_, { opensAt, closesAt }) => {
    const season = measuredSeason(emulator.now);
    const days = (n: number) => daysFrom(new Date(), n);
    const window = { opensAt: days(opensAt), closesAt: days(closesAt), extensions: {} };
    const windows = { ...season.windows, agreement: window };
    await emulator.seed({ [seasonPath(BLOC, SEASON)]: { ...season, windows } });
    await denied(send(valid()));
    await denied(create(begun()));
  });
  it('but an extension opens it for its unit alone', async () => {
    const season = measuredSeason(emulator.now);
    const over = { opensAt: daysFrom(new Date(), -9), closesAt: daysFrom(new Date(), -1) };
    const extensions = { bnv: { until: daysFrom(new Date(), 1), reason: 'Bão lũ' } };
    const windows = { ...season.windows, agreement: { ...over, extensions } };
    await emulator.seed({ [seasonPath(BLOC, SEASON)]: { ...season, windows } });
    await granted(send(valid()));
    await denied(create(begun()));
  });
  it.each(['setup', 'closed'] as const)('in a season in %s nobody drafts', async (status) => {
    await emulator.seed({
      [seasonPath(BLOC, SEASON)]: seasonOf(emulator.now, { status }),
    });
    await denied(send(valid()));
    await denied(create(begun()));
  });
  it.each(EVERYBODY)('%s cannot delete an agreement', async (person) => {
    for (const member of ['bnv', 'vpqh'])
      await denied(deleteDoc(doc(emulator.as(person), agreementAt(member))));
  });
});

describe('beginning an agreement', () => {
  it('the own unit may, with one target', () => granted(create(begun())));
  it('or with none', () => granted(create(start('vpcpOfficer', { targets: {}, touched: null }))));
  it.each([
    ['signed', { signature: signatureBy(emulator.now, PEOPLE.vpqhLeader) }],
    ['without a signature field', { signature: deleteField() }],
    ['of another unit', { member: 'bnv' }],
    ['with two targets', { targets: { 'target-1': targetOf(), 'target-2': targetOf() } }],
    ['with a target that it does not name', { touched: null }],
    ['naming a target that is not there', { touched: 'target-2' }],
    ['with a target already counted on', { targets: { 'target-1': targetOf({ rev: 2 }) } }],
    ['with a field more', { closedAt: null }],
    ['in a colleague’s name', { updatedBy: PEOPLE.bnvOfficer }],
    ['at another time', { updatedAt: new Date(0) }],
    ['with targets that are no map', { targets: [] }],
  ])('not %s', (_, overrides) => {
    const broken = start('vpcpOfficer', overrides);
    const fields = Object.fromEntries(
      Object.entries(broken.fields).filter(([, value]) => !(value instanceof deletion)),
    );
    return deniedOnlyFor(create, { ...broken, fields }, begun());
  });
  it.each([
    ['an officer of another ministry', 'bnvOfficer'],
    ['the assessor seated there', 'vpcpAssessor'],
    ['the deputy seated there', 'deputy'],
    ['the head', 'head'],
    ['the council', 'council'],
    ['a stranger', 'stranger'],
  ] as const)('not by %s', (_, person) => deniedOnlyFor(create, start(person), begun()));
  it('not for a unit that the bloc has not', async () => {
    const seat = { member: 'la', roles: ['officer'], post: 'x', postEn: 'x' };
    const span = { validFrom: daysFrom(emulator.now, -1), validTo: null };
    await emulator.seed({ [seatPath(BLOC, PEOPLE.stranger)]: { ...seat, ...span } });
    await denied(create(start('stranger', {}, 'la')));
  });
});

const deletion = deleteField().constructor as new () => object;

describe('reading', () => {
  const secretariat: Person[] = ['head', 'deputy', 'council'];
  const unit: Person[] = [...BNV, 'bnvAssessor'];
  const get = (member: string) => (db: Parameters<Parameters<typeof readsOnly>[3]>[0]) =>
    getDoc(doc(db, agreementAt(member)));
  const list = (db: Parameters<Parameters<typeof readsOnly>[3]>[0]) =>
    getDocs(collection(db, agreementsPath(BLOC, SEASON)));

  readsOnly(emulator, 'a draft of bnv', [...unit, ...secretariat], get('bnv'));
  readsOnly(emulator, 'what vpqh has signed', EVERYBODY, get('vpqh'));
  readsOnly(
    emulator,
    'what vpcp has not begun',
    ['vpcpOfficer', 'vpcpAssessor', ...secretariat],
    get('vpcp'),
  );
  readsOnly(emulator, 'all agreements', secretariat, list);
  readsOnly(emulator, 'all agreements, once closed', secretariat, async (db) => {
    await emulator.seed({
      [AGREEMENT_TEXT]: agreementTextOf(emulator.now, { closedAt: emulator.now }),
    });
    return list(db);
  });
});
