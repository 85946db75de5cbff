import {
  placePath,
  placesPath,
  quotaPath,
  quotasPath,
  seasonPath,
  slotPath,
  slotsPath,
} from '@domain/path.js';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';
import { quotaOf, seasonOf } from '../documents.ts';
import { AWARD, BLOC, EVERYBODY, type Person, SEASON } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
const DRAFT = '2031';
const outsiders: Person[] = [
  'anonymous',
  'stranger',
  'otherHead',
  'bnvFormerOfficer',
  'bnvFutureOfficer',
  'formerHead',
  'formerCouncil',
];
const seatedOrCouncil = EVERYBODY.filter((person) => !outsiders.includes(person));

readsOnly(emulator, 'the quotas', EVERYBODY, (db) =>
  getDocs(collection(db, quotasPath(BLOC, SEASON))),
);
readsOnly(emulator, 'the quotas of a season in set-up', seatedOrCouncil, async (db) => {
  await emulator.seed({ [seasonPath(BLOC, DRAFT)]: seasonOf(emulator.now, { status: 'setup' }) });
  return getDocs(collection(db, quotasPath(BLOC, DRAFT)));
});
readsOnly(emulator, 'a quota of a season in set-up', seatedOrCouncil, async (db) => {
  await emulator.seed({ [seasonPath(BLOC, DRAFT)]: seasonOf(emulator.now, { status: 'setup' }) });
  return getDoc(doc(db, quotaPath(BLOC, DRAFT, AWARD)));
});
readsOnly(emulator, 'the quotas of a season that is not there', seatedOrCouncil, (db) =>
  getDocs(collection(db, quotasPath(BLOC, '1999'))),
);
nobodyWrites(emulator, 'a quota', {
  existing: quotaPath(BLOC, SEASON, AWARD),
  missing: quotaPath(BLOC, SEASON, 'huan-chuong'),
  fields: quotaOf('huan-chuong'),
  change: { capacity: 100 },
});

readsOnly(emulator, 'the slots', seatedOrCouncil, (db) =>
  getDocs(collection(db, slotsPath(BLOC, SEASON, AWARD))),
);
nobodyWrites(emulator, 'a slot', {
  existing: slotPath(BLOC, SEASON, AWARD, 1),
  missing: slotPath(BLOC, SEASON, AWARD, 3),
  fields: { nomination: 'bnv-draft-1', claimedAt: emulator.now },
  change: { nomination: 'bnv-draft-1' },
});

readsOnly(emulator, 'the places', [], (db) =>
  getDocs(collection(db, placesPath(BLOC, SEASON, AWARD))),
);
readsOnly(emulator, 'a place', [], (db) => getDoc(doc(db, placePath(BLOC, SEASON, AWARD, 1))));
nobodyWrites(emulator, 'a place', {
  existing: placePath(BLOC, SEASON, AWARD, 1),
  missing: placePath(BLOC, SEASON, AWARD, 4),
  fields: { claims: 0 },
  change: { claims: 9 },
});
