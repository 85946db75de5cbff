import { seatPath, seatsPath } from '@domain/path.js';
import { QUERIES } from '@domain/query.js';
import { collection, doc, getDoc, getDocs, query, where } from 'firebase/firestore/lite';
import { describe, expect, it } from 'vitest';
import { seatOf } from '../documents.ts';
import { BLOC, OTHER_BLOC, PEOPLE, type Person } from '../world.ts';
import { denied, granted, withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
const staff: Person[] = ['head', 'deputy', 'bnvAssessor', 'vpcpAssessor', 'council'];
const bnv: Person[] = ['bnvOfficer', 'bnvColleague', 'bnvLeader'];

readsOnly(emulator, 'the seats of the bloc', staff, (db) =>
  getDocs(collection(db, seatsPath(BLOC))),
);
readsOnly(emulator, 'the seats of bnv', [...staff, ...bnv], (db) => {
  const [member] = QUERIES.seatsOfUnit.equal;
  return getDocs(query(collection(db, seatsPath(BLOC)), where(member, '==', 'bnv')));
});
readsOnly(emulator, "an officer's seat", [...staff, ...bnv], (db) =>
  getDoc(doc(db, seatPath(BLOC, PEOPLE.bnvOfficer))),
);

describe('the own seat', () => {
  it.each(['bnvFormerOfficer', 'bnvFutureOfficer'] as const)(
    '%s may see its dates',
    async (person) => {
      await granted(getDoc(doc(emulator.as(person), seatPath(BLOC, PEOPLE[person]))));
    },
  );
  it('a stranger may learn that there is none', async () => {
    const seat = doc(emulator.as('stranger'), seatPath(BLOC, PEOPLE.stranger));
    const found = await granted(getDoc(seat));
    expect(found.exists()).toBe(false);
  });
  it('the head of one bloc cannot list the seats of another', () =>
    denied(getDocs(collection(emulator.as('head'), seatsPath(OTHER_BLOC)))));
});

nobodyWrites(emulator, 'a seat', {
  existing: seatPath(BLOC, PEOPLE.bnvFormerOfficer),
  missing: seatPath(BLOC, PEOPLE.stranger),
  fields: seatOf(emulator.now, 'bnv', 'head'),
  change: { validTo: null },
});
