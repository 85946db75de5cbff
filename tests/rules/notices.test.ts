import { noticePath, noticesPath, reminderPath, remindersPath } from '@domain/path.js';
import {
  collection,
  deleteDoc,
  deleteField,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
} from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { noticeOf, reminderOf } from '../documents.ts';
import { BLOC, EVERYBODY, PEOPLE, type Person, SEASON } from '../world.ts';
import { denied, deniedOnlyFor, granted, withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('afterChange');
const at = noticePath(BLOC, SEASON, 'to-bnv-officer');
const ofAnother = noticePath(BLOC, SEASON, 'to-bnv-leader');
const ofFormer = noticePath(BLOC, SEASON, 'to-former');
const reminder = reminderPath(BLOC, SEASON, 'selfScoring.bnv');

/** The world with three notices and one reminder in it. */
async function sent(): Promise<void> {
  await emulator.seed({
    [at]: noticeOf(emulator.now, PEOPLE.bnvOfficer),
    [ofAnother]: noticeOf(emulator.now, PEOPLE.bnvLeader),
    [ofFormer]: noticeOf(emulator.now, PEOPLE.bnvFormerOfficer),
    [reminder]: reminderOf(emulator.now, 'selfScoring', 'bnv'),
  });
}

const noticesTo = (db: Firestore, person: keyof typeof PEOPLE) =>
  getDocs(
    query(
      collection(db, noticesPath(BLOC, SEASON)),
      where('to', '==', PEOPLE[person]),
      orderBy('at', 'desc'),
    ),
  );

readsOnly(emulator, 'a notice', ['bnvOfficer'], async (db) => {
  await sent();
  return getDoc(doc(db, at));
});
readsOnly(emulator, 'the notices to an officer', ['bnvOfficer'], async (db) => {
  await sent();
  return noticesTo(db, 'bnvOfficer');
});
readsOnly(emulator, 'all notices', [], async (db) => {
  await sent();
  return getDocs(collection(db, noticesPath(BLOC, SEASON)));
});
readsOnly(emulator, 'a notice to somebody whose seat has ended', [], async (db) => {
  await sent();
  return getDoc(doc(db, ofFormer));
});
readsOnly(emulator, 'when a unit was reminded', ['head', 'deputy', 'council'], async (db) => {
  await sent();
  return getDoc(doc(db, reminder));
});
readsOnly(emulator, 'all reminders', ['head', 'deputy', 'council'], (db) =>
  getDocs(collection(db, remindersPath(BLOC, SEASON))),
);

describe('putting a notice away', () => {
  const put = (change: Record<string, unknown>) =>
    updateDoc(doc(emulator.as('bnvOfficer'), at), change);
  const seen = { seenAt: serverTimestamp() };

  it('its addressee may', async () => {
    await sent();
    await granted(put(seen));
  });

  it.each(EVERYBODY.filter((person) => person !== 'bnvOfficer'))(
    '%s cannot',
    async (person: Person) => {
      await sent();
      await denied(updateDoc(doc(emulator.as(person), at), seen));
    },
  );

  it.each([
    ['at a time of one’s own', { seenAt: new Date() }],
    ['with a word in place of a time', { seenAt: 'hôm nay' }],
    ['by leaving the field out', { seenAt: deleteField() }],
    ['and another unit with it', { ...seen, member: 'vpqh' }],
    ['and the deadline with it', { ...seen, closesAt: new Date(2030, 0) }],
    ['and the sender with it', { ...seen, by: PEOPLE.bnvLeader }],
    ['and the sender’s post with it', { ...seen, post: 'Bộ trưởng' }],
    ['and its time with it', { ...seen, at: serverTimestamp() }],
    ['and passing it on', { ...seen, to: PEOPLE.bnvLeader }],
    ['and a field that it does not have', { ...seen, text: 'x' }],
  ])('not %s', async (_, change) => {
    await sent();
    await deniedOnlyFor(put, change, seen);
  });

  it('once only: what was seen is not unseen, nor seen later', async () => {
    await sent();
    await granted(put(seen));
    await denied(put(seen));
    await denied(put({ seenAt: null }));
  });

  it('not a colleague’s, nor one that is not there', async () => {
    await sent();
    const db = emulator.as('bnvOfficer');
    await denied(updateDoc(doc(db, ofAnother), seen));
    await denied(updateDoc(doc(db, noticePath(BLOC, SEASON, 'never-sent')), seen));
  });
});

describe('writing a notice', () => {
  it.each(EVERYBODY)('%s cannot make, replace or delete one', async (person) => {
    await sent();
    const db = emulator.as(person);
    const forged = noticeOf(emulator.now, PEOPLE.bnvOfficer);
    await denied(setDoc(doc(db, noticePath(BLOC, SEASON, 'forged')), forged));
    await denied(setDoc(doc(db, at), { ...forged, post: 'Bộ trưởng' }));
    await denied(deleteDoc(doc(db, at)));
  });
});

nobodyWrites(emulator, 'a reminder', {
  existing: reminder,
  missing: reminderPath(BLOC, SEASON, 'nomination.bnv'),
  fields: reminderOf(emulator.now, 'nomination', 'bnv'),
  change: { at: new Date(2020, 0) },
});
