import { invitationPath, invitationsPath } from '@domain/path.js';
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
import { invitationOf } from '../documents.ts';
import { BLOC, OTHER_BLOC, type Person } from '../world.ts';
import { denied, granted, withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const INVITED = 'moi.can-bo@bnv.example';
const NOT_INVITED = 'la@elsewhere.example';
const at = (email: string, bloc = BLOC) => invitationPath(bloc, email);
const one = (db: Firestore, path = at(INVITED)) => getDoc(doc(db, path));

const emulator = withEmulator('once');
beforeAll(() =>
  emulator.seed({
    [at(INVITED)]: invitationOf(emulator.now, 'bnv', 'officer'),
    [at('truong@vpqh.example')]: invitationOf(emulator.now, 'vpqh', 'head'),
    [at(INVITED, OTHER_BLOC)]: invitationOf(emulator.now, 'bnv', 'officer'),
  }),
);

const managers: Person[] = ['head', 'deputy', 'council'];

readsOnly(emulator, 'all invitations of the bloc', managers, (db) =>
  getDocs(collection(db, invitationsPath(BLOC))),
);
readsOnly(emulator, 'the invitations of bnv', [...managers, 'bnvLeader'], (db) => {
  const [member] = QUERIES.invitationsOfUnit.equal;
  return getDocs(query(collection(db, invitationsPath(BLOC)), where(member, '==', 'bnv')));
});
readsOnly(emulator, 'an invitation of bnv', [...managers, 'bnvLeader'], (db) => one(db));
readsOnly(emulator, 'an invitation in another bloc', ['otherHead', 'council'], (db) =>
  one(db, at(INVITED, OTHER_BLOC)),
);

describe('the own address', () => {
  it.each([INVITED, INVITED.toUpperCase(), 'Moi.Can-Bo@bnv.example'])(
    'verified as %s may see what waits for it',
    async (email) => {
      const found = await granted(one(emulator.withAddress('stranger', email)));
      expect(found.exists()).toBe(true);
    },
  );
  it('may learn that nothing waits', async () => {
    const db = emulator.withAddress('stranger', NOT_INVITED);
    expect((await granted(one(db, at(NOT_INVITED)))).exists()).toBe(false);
  });
  it('that is not verified sees nothing', () =>
    denied(one(emulator.withAddress('stranger', INVITED, false))));
  it.each([NOT_INVITED, `${INVITED}.vn`, `x${INVITED}`, 'moi@bnv.example', ''])(
    'that is another one (%s) sees nothing',
    (email) => denied(one(emulator.withAddress('stranger', email))),
  );
  it('opens no list', async () => {
    const db = emulator.withAddress('stranger', INVITED);
    await denied(getDocs(collection(db, invitationsPath(BLOC))));
    const mine = query(collection(db, invitationsPath(BLOC)), where('member', '==', 'bnv'));
    await denied(getDocs(mine));
  });
});

nobodyWrites(emulator, 'an invitation', {
  existing: at(INVITED),
  missing: at(NOT_INVITED),
  fields: invitationOf(emulator.now, 'bnv', 'head'),
  change: { roles: ['head'] },
});
