import { boardPath, seasonPath, seatPath, sheetPath, standingsPath } from '@domain/path.js';
import * as whole from 'firebase/firestore';
import {
  collection,
  collectionGroup,
  doc,
  getDoc,
  getDocs,
  query,
  setDoc,
  where,
} from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { daysFrom, seatOf } from '../documents.ts';
import { BLOC, EVERYBODY, PEOPLE, SEASON } from '../world.ts';
import { denied, granted, withEmulator } from './emulator.ts';
import { openPage } from './open-page.ts';

const emulator = withEmulator('afterChange');
const GROUPS = [
  ...['seats', 'sheets', 'standings', 'board', 'nominations', 'slots', 'places', 'log'],
  'presence',
  ...['notices', 'reminders', 'mail'],
];

describe('what no rule mentions', () => {
  it.each(EVERYBODY)('%s cannot use a collection that nobody planned', async (person) => {
    const db = emulator.as(person);
    await denied(getDoc(doc(db, 'notes/one')));
    await denied(setDoc(doc(db, 'notes/one'), { text: 'hidden store' }));
    await denied(setDoc(doc(db, `${seasonPath(BLOC, SEASON)}/notes/one`), { text: 'hidden' }));
    await denied(setDoc(doc(db, `${sheetPath(BLOC, SEASON, 'bnv.self')}/notes/one`), { n: 1 }));
  });
});

describe('queries over all collections of one name', () => {
  it.each(GROUPS)('the head cannot reach across blocs to all %s', async (name) => {
    await denied(getDocs(collectionGroup(emulator.as('head'), name)));
  });
  it.each(GROUPS)('the council cannot either: it reads %s bloc by bloc', async (name) => {
    await denied(getDocs(collectionGroup(emulator.as('council'), name)));
  });
  it('an officer cannot find the drafts of the own unit this way', async () => {
    const drafts = collectionGroup(emulator.as('bnvOfficer'), 'nominations');
    await denied(getDocs(query(drafts, where('member', '==', 'bnv'))));
  });
  it('the public may read one board, and cannot read all boards at once', async () => {
    const db = emulator.as('anonymous');
    await granted(getDocs(collection(db, boardPath(BLOC, SEASON))));
    await denied(getDocs(collectionGroup(db, 'board')));
  });
});

describe('a seat', () => {
  // Dated well back: the emulator holds a listen stream to the time at which it was opened.
  it('opens nothing once it is taken away, though the page stays open', async () => {
    const standings = whole.collection(openPage('head'), standingsPath(BLOC, SEASON));
    await granted(whole.getDocs(standings));
    const ended = { ...seatOf(emulator.now, 'vpctn', 'head'), validTo: daysFrom(emulator.now, -1) };
    await emulator.seed({ [seatPath(BLOC, PEOPLE.head)]: ended });
    await denied(whole.getDocs(standings));
  });
});
