import { movementPath, movementReportPath, movementReportsPath, seasonPath } from '@domain/path.js';
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
import { reportOf } from '../agreement-documents.ts';
import { evidenceOf, seasonOf } from '../documents.ts';
import { BLOC, CLOSED_SEASON, EVERYBODY, MOVEMENT, PEOPLE, SEASON } from '../world.ts';
import { denied, deniedOnlyFor, granted, stamp, withEmulator } from './emulator.ts';
import { readsOnly } from './expectations.ts';

const emulator = withEmulator('afterChange');
const at = (member: string, movement = MOVEMENT) =>
  movementReportPath(BLOC, SEASON, movement, member);

type Named = keyof typeof PEOPLE;
type Write = { person: Named; path: string; change: UpdateData<DocumentData> };

const BNV: Named[] = ['bnvOfficer', 'bnvColleague', 'bnvLeader'];
const SEATLESS = [
  ...['anonymous', 'stranger', 'bnvFormerOfficer', 'bnvFutureOfficer', 'formerHead'],
  ...['formerCouncil', 'otherHead'],
];

function edit(person: Named, change: Record<string, unknown> = {}): Write {
  return { person, path: at('bnv'), change: { done: 'Mới', rev: 2, ...stamp(person), ...change } };
}

function start(person: Named, overrides: Record<string, unknown> = {}, path = at('vpcp')): Write {
  const change = { ...reportOf(emulator.now, 'vpcp'), ...stamp(person), ...overrides };
  return { person, path, change };
}

const send = ({ person, path, change }: Write) => updateDoc(doc(emulator.as(person), path), change);
const create = ({ person, path, change }: Write) => setDoc(doc(emulator.as(person), path), change);
const valid = () => edit('bnvOfficer');
const begun = () => start('vpcpOfficer');

const BROKEN: [string, Record<string, unknown>][] = [
  ['a text of 5001 characters', { done: 'ộ'.repeat(5001) }],
  ['a text that is none', { done: 7 }],
  ['a text of null', { done: null }],
  ['six citations', { evidence: Array.from({ length: 6 }, () => evidenceOf()) }],
  ['a citation without a number', { evidence: [evidenceOf({ number: '' })] }],
  ['a javascript: link', { evidence: [evidenceOf({ link: 'javascript:alert(1)' })] }],
  ['evidence that is no list', { evidence: evidenceOf() }],
  ['a field more', { score: 10 }],
  ['another unit', { member: 'vpqh' }],
  ['a colleague’s name', { updatedBy: PEOPLE.vpqhOfficer }],
  ['a time of its own', { updatedAt: new Date() }],
  ['a revision as text', { rev: '2' }],
];

describe('reporting', () => {
  it.each(BNV)('%s may change the report of the own unit', (person) => granted(send(edit(person))));
  it('a unit may begin one, also an empty one', async () => {
    await granted(create(begun()));
  });
  it('empty', () =>
    granted(create({ ...begun(), change: { member: 'vpcp', rev: 1, ...stamp('vpcpOfficer') } })));
  it('with five citations at their longest', () => {
    const longest = evidenceOf({
      ...{ number: 'x'.repeat(100), issuer: 'x'.repeat(200), summary: 'x'.repeat(500) },
      link: `https://${'x'.repeat(492)}`,
    });
    return granted(
      send(edit('bnvOfficer', { evidence: Array.from({ length: 5 }, () => longest) })),
    );
  });
  it.each(BROKEN)('a change cannot bring %s', (_, change) =>
    deniedOnlyFor(send, edit('bnvOfficer', change), valid()),
  );
  it.each([...BROKEN, ['a second revision', { rev: 2 }] as [string, Record<string, unknown>]])(
    'a first one cannot bring %s',
    (_, change) => deniedOnlyFor(create, start('vpcpOfficer', change), begun()),
  );
  it.each([
    ['on what was there before', { rev: 1 }],
    ['on what is still to come', { rev: 3 }],
    ['on nothing', { rev: deleteField() }],
  ])('a change cannot be made %s', (_, change) =>
    deniedOnlyFor(send, edit('bnvOfficer', change), valid()),
  );
  it('two at once: the second must look first', async () => {
    await granted(send(valid()));
    await denied(send(edit('bnvColleague')));
    await granted(send(edit('bnvColleague', { rev: 3 })));
  });
});

describe('who cannot', () => {
  it.each(EVERYBODY.filter((person) => !BNV.includes(person as Named)))(
    '%s cannot change the report of bnv',
    (person) =>
      denied(
        updateDoc(doc(emulator.as(person), at('bnv')), {
          ...{ done: 'x', rev: 2 },
          ...stamp(person === 'anonymous' ? 'stranger' : person),
        }),
      ),
  );
  it.each(EVERYBODY)('%s cannot delete one', (person) =>
    denied(deleteDoc(doc(emulator.as(person), at('bnv')))),
  );
  it('nobody in a movement that there is not', () =>
    deniedOnlyFor(create, start('vpcpOfficer', {}, at('vpcp', 'khong-co')), begun()));
  it('nobody under another unit’s id', () =>
    deniedOnlyFor(create, start('vpcpOfficer', {}, at('vpctn')), begun()));
  it.each(['setup', 'closed'] as const)('nobody in a season in %s', async (status) => {
    await emulator.seed({ [seasonPath(BLOC, SEASON)]: seasonOf(emulator.now, { status }) });
    await denied(send(valid()));
    await denied(create(begun()));
  });
  it('nobody in a season that is over', async () => {
    const movement = movementPath(BLOC, CLOSED_SEASON, MOVEMENT);
    await emulator.seed({ [movement]: { title: 'x' } });
    const path = movementReportPath(BLOC, CLOSED_SEASON, MOVEMENT, 'vpcp');
    await deniedOnlyFor(create, start('vpcpOfficer', {}, path), begun());
  });
});

const withSeat = EVERYBODY.filter((person) => !SEATLESS.includes(person));
readsOnly(emulator, 'a report', withSeat, (db) => getDoc(doc(db, at('bnv'))));
readsOnly(emulator, 'a report that nobody has begun', withSeat, (db) =>
  getDoc(doc(db, at('vpqh'))),
);
readsOnly(emulator, 'all reports of a movement', withSeat, (db) =>
  getDocs(collection(db, movementReportsPath(BLOC, SEASON, MOVEMENT))),
);
