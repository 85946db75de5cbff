import { seasonPath } from '@domain/path.js';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { agreementTextOf } from '../agreement-documents.ts';
import { seasonOf } from '../documents.ts';
import { AGREEMENT_TEXT, BLOC, EVERYBODY, SEASON } from '../world.ts';
import { denied, withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const emulator = withEmulator('afterChange');

readsOnly(emulator, 'the common text', EVERYBODY, (db) => getDoc(doc(db, AGREEMENT_TEXT)));

const OUTSIDE = ['anonymous', 'stranger', 'bnvFormerOfficer', 'bnvFutureOfficer', 'formerHead'];
const withSeat = EVERYBODY.filter(
  (person) => ![...OUTSIDE, 'formerCouncil', 'otherHead'].includes(person),
);
readsOnly(emulator, 'the common text of a season in setup', withSeat, async (db) => {
  await emulator.seed({
    [seasonPath(BLOC, SEASON)]: seasonOf(emulator.now, { status: 'setup' }),
  });
  return getDoc(doc(db, AGREEMENT_TEXT));
});

nobodyWrites(emulator, 'the common text', {
  existing: AGREEMENT_TEXT,
  missing: AGREEMENT_TEXT,
  fields: agreementTextOf(emulator.now),
  change: { text: 'Khác.' },
});

describe('beside it', () => {
  it.each(EVERYBODY)('%s neither lists texts nor reads another', async (person) => {
    const texts = `${seasonPath(BLOC, SEASON)}/texts`;
    await denied(getDocs(collection(emulator.as(person), texts)));
    await denied(getDoc(doc(emulator.as(person), `${texts}/other`)));
  });
});
