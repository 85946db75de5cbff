import { nominationsPath } from '@domain/path.js';
import {
  collection,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  orderBy,
  query,
  where,
} from 'firebase/firestore/lite';
import { describe, expect, it } from 'vitest';
import { BLOC, NOMINATIONS, nominationAt, OTHER_BLOC, type Person, SEASON } from '../world.ts';
import { denied, granted, withEmulator } from './emulator.ts';
import { readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
const secretariat: Person[] = ['head', 'deputy', 'council'];
const bnv: Person[] = ['bnvOfficer', 'bnvColleague', 'bnvLeader'];
const nominations = (db: Firestore) => collection(db, nominationsPath(BLOC, SEASON));
const one = (id: string) => (db: Firestore) => getDoc(doc(db, nominationAt(id)));
const byStatus = (status: string, field: string) => (db: Firestore) =>
  getDocs(query(nominations(db), where('status', '==', status), orderBy(field, 'asc')));

readsOnly(emulator, 'a draft of bnv', bnv, one(NOMINATIONS.bnvDraft));
readsOnly(emulator, 'what bnv handed in', [...secretariat, ...bnv], one(NOMINATIONS.bnvSubmitted));
readsOnly(emulator, 'what bnv withdrew', [...secretariat, ...bnv], one(NOMINATIONS.bnvWithdrawn));

readsOnly(emulator, 'the nominations of bnv', bnv, (db) =>
  getDocs(query(nominations(db), where('member', '==', 'bnv'), orderBy('createdAt', 'desc'))),
);
readsOnly(emulator, 'all that was handed in', secretariat, byStatus('submitted', 'submittedAt'));
readsOnly(emulator, 'all that was withdrawn', secretariat, byStatus('withdrawn', 'submittedAt'));
readsOnly(emulator, 'all drafts', [], byStatus('draft', 'createdAt'));
readsOnly(emulator, 'all nominations', [], (db) => getDocs(nominations(db)));
readsOnly(emulator, 'the nominations of bnv for one award', bnv, (db) =>
  getDocs(query(nominations(db), where('member', '==', 'bnv'), where('award', '==', 'bang-khen'))),
);
readsOnly(emulator, 'drafts by one author', [], (db) =>
  getDocs(query(nominations(db), where('createdBy', '==', 'bnv-officer'))),
);

describe('a nomination that is not there', () => {
  it('answers "not found" to an officer, whose page listens before the draft has landed', async () => {
    const found = await granted(one('not-there-yet')(emulator.as('bnvOfficer')));
    expect(found.exists()).toBe(false);
  });
  it.each(['bnvFormerOfficer', 'stranger', 'otherHead', 'anonymous'] as const)(
    '%s cannot even learn that',
    (person) => denied(one('not-there-yet')(emulator.as(person))),
  );
  it('an officer cannot ask in another bloc', () => {
    const path = `${nominationsPath(OTHER_BLOC, SEASON)}/not-there-yet`;
    return denied(getDoc(doc(emulator.as('bnvOfficer'), path)));
  });
});
