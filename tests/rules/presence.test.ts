import { presencePath, presencesPath } from '@domain/path.js';
import {
  agreementSubject,
  movementReportSubject,
  nominationSubject,
  presenceId,
  type Subject,
  sheetSubject,
} from '@domain/presence.js';
import {
  collection,
  collectionGroup,
  deleteDoc,
  deleteField,
  doc,
  getDoc,
  getDocs,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
} from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { daysFrom, seatOf } from '../documents.ts';
import { BLOC, EVERYBODY, NOMINATIONS, PEOPLE, type Person, SEASON } from '../world.ts';
import { denied, deniedOnlyFor, granted, withEmulator } from './emulator.ts';
import { readsOnly } from './expectations.ts';

const emulator = withEmulator('afterChange');

type Named = keyof typeof PEOPLE;
type Sign = { person: Named; subject: Subject; change: Record<string, unknown>; id?: string };

const SELF = sheetSubject('bnv', 'self');
const APPRAISAL = sheetSubject('bnv', 'appraisal');
const AGREEMENT = agreementSubject('bnv');
const REPORT = movementReportSubject('cchc', 'bnv');
const DOSSIER = nominationSubject(NOMINATIONS.bnvDraft, 'bnv');

/** What each seat of the world says of its holder. */
const POSTS: Partial<Record<Named, string>> = {
  ...{ bnvOfficer: 'officer bnv', bnvColleague: 'officer bnv', bnvLeader: 'leader bnv' },
  ...{ bnvAssessor: 'assessor bnv', bnvFormerOfficer: 'officer bnv', head: 'head vpctn' },
  ...{ bnvFutureOfficer: 'officer bnv', deputy: 'deputy vpcp', vpcpAssessor: 'assessor vpcp' },
  ...{ vpqhOfficer: 'officer vpqh', vpqhLeader: 'leader vpqh', formerHead: 'head vpctn' },
  otherHead: 'head, officer, assessor bnv',
};

/** A valid sign of life, except for what `change` breaks. */
function sign(person: Named, subject: Subject, change: Record<string, unknown> = {}): Sign {
  return { person, subject, change };
}

function fieldsOf({ person, subject, change }: Sign): Record<string, unknown> {
  const post = POSTS[person] ?? seatOf(emulator.now, 'bnv', 'officer').post;
  return {
    ...{ subject: subject.path, member: subject.member, uid: PEOPLE[person] },
    ...{ post, postEn: post, field: null },
    ...{ at: serverTimestamp(), expiresAt: daysFrom(new Date(), 1) },
    ...change,
  };
}

function at(subject: Subject, person: Named): string {
  return presencePath(BLOC, SEASON, presenceId(subject, PEOPLE[person]));
}

function send(given: Sign): Promise<void> {
  const path =
    given.id === undefined ? at(given.subject, given.person) : presencePath(BLOC, SEASON, given.id);
  // Merged, so that a field that is deleted is one that was never there.
  return setDoc(doc(emulator.as(given.person), path), fieldsOf(given), { merge: true });
}

/** Somebody is there already. */
function seeded(person: Named, subject: Subject): Promise<void> {
  return emulator.seed({
    [at(subject, person)]: { ...fieldsOf(sign(person, subject)), at: emulator.now },
  });
}

function list(person: Person, subject: Subject): Promise<unknown> {
  const all = collection(emulator.as(person), presencesPath(BLOC, SEASON));
  return getDocs(
    query(all, where('subject', '==', subject.path), where('member', '==', subject.member)),
  );
}

const valid = () => sign('bnvOfficer', SELF);

describe('saying that one is here', () => {
  it.each([
    ['bnvOfficer', SELF],
    ['bnvLeader', SELF],
    ['bnvColleague', DOSSIER],
    ['bnvOfficer', AGREEMENT],
    ['bnvLeader', AGREEMENT],
    ['bnvOfficer', REPORT],
    ['head', APPRAISAL],
    ['vpcpAssessor', APPRAISAL],
  ] as const)('%s may at %j', (person, subject) => granted(send(sign(person, subject))));
  it('a sheet may be one that nobody has begun', () =>
    granted(send(sign('head', sheetSubject('vpcp', 'appraisal')))));
  it('again and again, at one field after the other', async () => {
    await granted(send(valid()));
    await granted(send(sign('bnvOfficer', SELF, { field: 'scores.work.note' })));
    await granted(send(sign('bnvOfficer', SELF, { field: null })));
  });
});

describe('who cannot say so', () => {
  it.each([
    ['an officer of another ministry', 'vpqhOfficer', SELF],
    ['the leader of another ministry', 'vpqhLeader', SELF],
    ['staff, who only read a self-score', 'head', SELF],
    ['an assessor seated at the unit, as if filling its sheet', 'bnvAssessor', SELF],
    ['an officer whose seat has ended', 'bnvFormerOfficer', SELF],
    ['an officer whose seat has not begun', 'bnvFutureOfficer', SELF],
    ['the council, which writes no draft', 'council', SELF],
    ['somebody seated in another bloc', 'otherHead', SELF],
    ['a stranger', 'stranger', SELF],
    ['an officer of another ministry at a dossier', 'vpqhOfficer', DOSSIER],
    ['the head at a dossier', 'head', DOSSIER],
    ['an officer of another ministry at an agreement', 'vpqhOfficer', AGREEMENT],
    ['the head at an agreement', 'head', AGREEMENT],
    ['an assessor seated at the unit, at its agreement', 'bnvAssessor', AGREEMENT],
    ['the council at an agreement', 'council', AGREEMENT],
    ['an officer of another ministry at a report', 'vpqhOfficer', REPORT],
    ['the head at a report', 'head', REPORT],
  ] as const)('%s cannot', (_, person, subject) =>
    deniedOnlyFor(send, sign(person, subject), sign('bnvOfficer', subject)),
  );
  it.each([
    ['the assessed unit', 'bnvLeader'],
    ['an assessor seated at the assessed unit', 'bnvAssessor'],
    ['last year’s head', 'formerHead'],
    ['somebody seated in another bloc', 'otherHead'],
  ] as const)('%s cannot at an appraisal', (_, person) =>
    deniedOnlyFor(send, sign(person, APPRAISAL), sign('deputy', APPRAISAL)),
  );
  it('somebody who is not signed in cannot', () =>
    denied(setDoc(doc(emulator.as('anonymous'), at(SELF, 'bnvOfficer')), fieldsOf(valid()))));
});

describe('what one cannot say', () => {
  it.each([
    ['a colleague’s name', { uid: PEOPLE.bnvColleague }],
    ['a better post', { post: 'leader bnv' }],
    ['a better post in English', { postEn: 'Minister' }],
    ['no post', { post: deleteField() }],
    ['a post of null', { post: null }],
    ['another unit', { member: 'vpqh' }],
    ['a unit that is a path', { member: 'bnv/scores' }],
    ['another document than the id names', { subject: DOSSIER.path }],
    ['no document', { subject: deleteField() }],
    ['a field that is a sentence', { field: 'Nộp ngay đi!' }],
    ['a field that is a number', { field: 7 }],
    ['an empty field', { field: '' }],
    ['a field of 81 letters', { field: 'x'.repeat(81) }],
    ['no field at all', { field: deleteField() }],
    ['a time of one’s own', { at: new Date() }],
    ['a time to come', { at: daysFrom(new Date(), 1) }],
    ['no time', { at: deleteField() }],
    ['that it is over already', { expiresAt: daysFrom(new Date(), -1) }],
    ['that it never ends', { expiresAt: daysFrom(new Date(), 4) }],
    ['an end that is no time', { expiresAt: 'soon' }],
    ['no end', { expiresAt: deleteField() }],
    ['something more', { message: 'Nộp ngay đi!' }],
  ])('one cannot say %s', (_, change) =>
    deniedOnlyFor(send, sign('bnvOfficer', SELF, change), valid()),
  );
  it.each([
    ['under a colleague’s id', presenceId(SELF, PEOPLE.bnvColleague)],
    ['under the id of another document', presenceId(DOSSIER, PEOPLE.bnvOfficer)],
    ['under an id of one’s own choice', 'anything'],
  ])('nor %s', (_, id) => deniedOnlyFor(send, { ...valid(), id }, valid()));
  it.each([
    ['at the dossier of another unit', nominationSubject(NOMINATIONS.vpqhDraft, 'bnv')],
    ['at a dossier that there is not', nominationSubject('not-there-1', 'bnv')],
    ['at a dossier by a crooked id', nominationSubject('../seats/x', 'bnv')],
    ['at the sheet of another unit as if it were one’s own', { ...SELF, path: 'sheets/vpqh.self' }],
    [
      'at an appraisal as if it were one’s own sheet',
      { path: 'sheets/vpqh.appraisal', member: 'bnv' },
    ],
    ['at a sheet that peers fill in', { ...SELF, path: 'sheets/bnv.vpqh' }],
    ['at the agreement of another unit', { ...AGREEMENT, path: 'agreements/vpqh' }],
    ['at the report of another unit', { ...REPORT, path: 'movements/cchc/reports/vpqh' }],
    ['at a movement itself', { ...REPORT, path: 'movements/cchc' }],
    ['at a document that nobody drafts', { ...SELF, path: 'standings/bnv' }],
  ])('nor %s', (_, subject) => deniedOnlyFor(send, sign('bnvOfficer', subject), valid()));
});

describe('seeing who is here', () => {
  const bnv: Person[] = ['bnvOfficer', 'bnvColleague', 'bnvLeader'];
  readsOnly(emulator, 'who is at the sheet of bnv', bnv, async (db) => {
    await seeded('bnvOfficer', SELF);
    return getDoc(doc(db, at(SELF, 'bnvOfficer')));
  });
  readsOnly(emulator, 'who appraises bnv', ['head', 'deputy', 'vpcpAssessor'], async (db) => {
    await seeded('head', APPRAISAL);
    return getDoc(doc(db, at(APPRAISAL, 'head')));
  });
  it.each([
    ['bnvOfficer', SELF],
    ['bnvColleague', DOSSIER],
    ['deputy', APPRAISAL],
  ] as const)('%s may list who is at %j', async (person, subject) => {
    await seeded('bnvLeader', SELF);
    await granted(list(person, subject));
  });
  it.each([
    ['an officer of another ministry', 'vpqhOfficer', SELF],
    ['the head', 'head', SELF],
    ['the council', 'council', SELF],
    ['the head', 'head', DOSSIER],
    ['the head', 'head', AGREEMENT],
    ['an officer of another ministry', 'vpqhOfficer', AGREEMENT],
    ['the assessed unit', 'bnvLeader', APPRAISAL],
    ['an assessor seated at the assessed unit', 'bnvAssessor', APPRAISAL],
    ['a stranger', 'stranger', SELF],
    ['somebody who is not signed in', 'anonymous', SELF],
  ] as const)('%s (%s) cannot list who is at %j', (_, person, subject) =>
    denied(list(person, subject)),
  );
  it('nobody lists who is anywhere', async () => {
    for (const person of EVERYBODY) {
      const db = emulator.as(person);
      await denied(getDocs(collection(db, presencesPath(BLOC, SEASON))));
      await denied(getDocs(collectionGroup(db, 'presence')));
    }
  });
  it('an assessed unit cannot pass its query off as one about its own sheet', async () => {
    await seeded('head', APPRAISAL);
    await denied(list('bnvLeader', { ...APPRAISAL, member: 'vpqh' }));
    const all = collection(emulator.as('bnvLeader'), presencesPath(BLOC, SEASON));
    await denied(getDocs(query(all, where('member', '==', 'bnv'))));
  });
});

describe('leaving', () => {
  it('everybody removes the own entry, also one that is gone', async () => {
    const own = doc(emulator.as('bnvOfficer'), at(SELF, 'bnvOfficer'));
    await seeded('bnvOfficer', SELF);
    await granted(deleteDoc(own));
    await granted(deleteDoc(own));
  });
  it('nobody else removes it, or writes over it', async () => {
    await seeded('bnvOfficer', SELF);
    for (const person of EVERYBODY.filter((each) => each !== 'bnvOfficer')) {
      const entry = doc(emulator.as(person), at(SELF, 'bnvOfficer'));
      await denied(deleteDoc(entry));
      await denied(updateDoc(entry, { field: null, at: serverTimestamp() }));
    }
  });
});
