import { sheetsPath } from '@domain/path.js';
import {
  collection,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  query,
  where,
} from 'firebase/firestore/lite';
import { describe, expect, it } from 'vitest';
import { BLOC, type Person, SEASON, sheetAt } from '../world.ts';
import { denied, granted, withEmulator } from './emulator.ts';
import { readsOnly } from './expectations.ts';

const emulator = withEmulator('once');
const staff: Person[] = ['head', 'deputy', 'bnvAssessor', 'vpcpAssessor', 'council'];
const bnv: Person[] = ['bnvOfficer', 'bnvColleague', 'bnvLeader'];
const sheets = (db: Firestore) => collection(db, sheetsPath(BLOC, SEASON));
const sheet = (id: string) => (db: Firestore) => getDoc(doc(db, sheetAt(id)));
const listOf = (assessor: string) => (db: Firestore) =>
  getDocs(query(sheets(db), where('assessor', '==', assessor)));

readsOnly(emulator, 'the self-score of bnv', [...staff, ...bnv], sheet('bnv.self'));
readsOnly(
  emulator,
  'the self-score that vpcp has not begun',
  [...staff, 'vpcpOfficer'],
  sheet('vpcp.self'),
);
readsOnly(emulator, 'all self-scores', staff, listOf('self'));

describe('staff seated at a unit is shut out of its appraisal', () => {
  const notBnv = staff.filter((person) => person !== 'bnvAssessor');
  readsOnly(emulator, 'the appraisal of bnv, a draft', notBnv, sheet('bnv.appraisal'));
  const notVpctn = staff.filter((person) => person !== 'head');
  readsOnly(emulator, 'the appraisal of vpctn, a draft', notVpctn, sheet('vpctn.appraisal'));
  const notVpcp = staff.filter((person) => person !== 'deputy' && person !== 'vpcpAssessor');
  readsOnly(emulator, 'the appraisal that vpcp has not got', notVpcp, sheet('vpcp.appraisal'));
  readsOnly(
    emulator,
    'the appraisal of vpqh, handed in',
    [...staff, 'vpqhOfficer', 'vpqhLeader'],
    sheet('vpqh.appraisal'),
  );
});

readsOnly(emulator, 'all appraisals', ['council'], listOf('appraisal'));
readsOnly(emulator, 'all sheets', ['council'], (db) => getDocs(sheets(db)));
readsOnly(emulator, 'a list of the sheets of bnv', ['council'], (db) =>
  getDocs(query(sheets(db), where('member', '==', 'bnv'))),
);
readsOnly(emulator, 'a sheet by another member', ['council'], sheet('bnv.vpqh'));
readsOnly(emulator, 'a sheet with a crooked id', ['council'], sheet('bnv.self.self'));

describe('a sheet that is not there', () => {
  it('answers "not found" to its own unit, so that the page can offer to begin it', async () => {
    const found = await granted(sheet('vpcp.self')(emulator.as('vpcpOfficer')));
    expect(found.exists()).toBe(false);
  });
  it('answers "not found" to an appraiser', async () => {
    const found = await granted(sheet('vpcp.appraisal')(emulator.as('head')));
    expect(found.exists()).toBe(false);
  });
  it('cannot tell a unit by its answer whether an appraisal has begun', async () => {
    await denied(sheet('vpctn.appraisal')(emulator.as('head')));
    await denied(sheet('vpcp.appraisal')(emulator.as('deputy')));
  });
});
