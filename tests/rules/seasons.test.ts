import { seasonPath, seasonsPath } from '@domain/path.js';
import { QUERIES } from '@domain/query.js';
import {
  collection,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  query,
  where,
} from 'firebase/firestore/lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { daysFrom, seasonOf } from '../documents.ts';
import { BLOC, EVERYBODY, type Person, SEASON } from '../world.ts';
import { granted, withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const PREPARED = '2031';
/** Whoever has a seat in the bloc now, and the Council. */
const inBloc: Person[] = [
  ...(['bnvOfficer', 'bnvColleague', 'bnvLeader', 'bnvAssessor'] as const),
  ...(['vpqhOfficer', 'vpqhLeader', 'vpcpOfficer', 'vpcpAssessor'] as const),
  ...(['head', 'deputy', 'council'] as const),
];

const emulator = withEmulator('once');
beforeAll(() =>
  emulator.seed({
    [seasonPath(BLOC, PREPARED)]: seasonOf(emulator.now, { status: 'setup', adoptedAt: null }),
  }),
);

const adopted = (db: Firestore) => {
  const [field, values] = QUERIES.adoptedSeasons.within;
  return getDocs(query(collection(db, seasonsPath(BLOC)), where(field, 'in', values)));
};

readsOnly(emulator, 'the adopted seasons', EVERYBODY, adopted);
readsOnly(emulator, 'an adopted season', EVERYBODY, (db) =>
  getDoc(doc(db, seasonPath(BLOC, SEASON))),
);
readsOnly(emulator, 'a season that is being set up', inBloc, (db) =>
  getDoc(doc(db, seasonPath(BLOC, PREPARED))),
);
readsOnly(emulator, 'all seasons', inBloc, (db) => getDocs(collection(db, seasonsPath(BLOC))));
readsOnly(emulator, 'the seasons that are being set up', inBloc, (db) =>
  getDocs(query(collection(db, seasonsPath(BLOC)), where('status', '==', 'setup'))),
);

describe('the public', () => {
  it('finds both adopted seasons and not the one in preparation', async () => {
    const { docs } = await granted(adopted(emulator.as('anonymous')));
    expect(docs.map(({ id }) => id).sort()).toEqual(['2022', SEASON]);
  });
  it('is told that a season is not there', async () => {
    const found = await granted(getDoc(doc(emulator.as('anonymous'), seasonPath(BLOC, '1999'))));
    expect(found.exists()).toBe(false);
  });
});

nobodyWrites(emulator, 'a season', {
  existing: seasonPath(BLOC, SEASON),
  missing: seasonPath(BLOC, '2027'),
  fields: seasonOf(emulator.now),
  change: { 'windows.selfScoring.extensions.bnv': daysFrom(emulator.now, 300) },
});
nobodyWrites(emulator, 'a season that is being set up', {
  existing: seasonPath(BLOC, PREPARED),
  missing: seasonPath(BLOC, '2032'),
  fields: seasonOf(emulator.now, { status: 'setup', adoptedAt: null }),
  change: { status: 'open' },
});
