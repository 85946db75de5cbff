import { logEntryPath, logPath } from '@domain/path.js';
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
import { logEntryOf } from '../documents.ts';
import { BLOC, type Person, SEASON } from '../world.ts';
import { withEmulator } from './emulator.ts';
import { nobodyWrites, readsOnly } from './expectations.ts';

const DRAFTS = {
  'draft-nomination': ['bnv', 'nominations/bnv-draft-1'],
  'draft-self': ['bnv', 'sheets/bnv.self'],
  'draft-appraisal': [null, 'sheets/vpcp.appraisal'],
  'draft-agreement': ['bnv', 'agreements/bnv'],
} as const;

const emulator = withEmulator('once', (now) =>
  Object.fromEntries([
    ...Object.entries(DRAFTS).map(([id, [member, subject]]) => [
      logEntryPath(BLOC, SEASON, id),
      { ...logEntryOf(now, member, subject), act: 'changed', isDraft: true, new: { x: 'typed' } },
    ]),
    [logEntryPath(BLOC, SEASON, 'submitted-nomination'), logEntryOf(now, 'bnv', 'nominations/n-1')],
    [
      logEntryPath(BLOC, SEASON, 'from-before'),
      { ...logEntryOf(now, 'bnv', 'board'), isDraft: null },
    ],
  ]),
);
const secretariat: Person[] = ['head', 'deputy', 'council'];
const staff: Person[] = [...secretariat, 'vpcpAssessor', 'bnvAssessor'];
const bnv: Person[] = ['bnvOfficer', 'bnvColleague', 'bnvLeader'];

const log = (db: Firestore) => collection(db, logPath(BLOC, SEASON));
const entry = (id: string) => (db: Firestore) => getDoc(doc(db, logEntryPath(BLOC, SEASON, id)));
/** As the page asks for the history of a draft. */
const history = (id: keyof typeof DRAFTS) => (db: Firestore) => {
  const [member, subject] = DRAFTS[id];
  return getDocs(
    query(
      log(db),
      where('subject', '==', subject),
      where('member', '==', member),
      orderBy('at', 'desc'),
    ),
  );
};

readsOnly(emulator, 'the log of the season', secretariat, (db) =>
  getDocs(query(log(db), where('isDraft', '==', false), orderBy('at', 'desc'))),
);
readsOnly(emulator, 'the log of the season with its drafts', [], (db) =>
  getDocs(query(log(db), orderBy('at', 'desc'))),
);
readsOnly(emulator, 'the log of bnv', bnv, (db) =>
  getDocs(query(log(db), where('member', '==', 'bnv'), orderBy('at', 'desc'))),
);
readsOnly(emulator, 'the deleted drafts of bnv', bnv, (db) =>
  getDocs(
    query(
      log(db),
      where('act', '==', 'discardNomination'),
      where('member', '==', 'bnv'),
      orderBy('at', 'desc'),
    ),
  ),
);
readsOnly(emulator, 'an entry about bnv', [...secretariat, ...bnv], entry('submitted-nomination'));
readsOnly(emulator, 'an entry about the whole bloc', secretariat, entry('about-all'));
readsOnly(emulator, 'an entry that does not say whether it is a draft', bnv, entry('from-before'));

// The texts of a draft, for those who read the draft itself: of a nomination the unit alone.
readsOnly(emulator, "a nomination's draft in the log", bnv, entry('draft-nomination'));
readsOnly(emulator, "a nomination's history", bnv, history('draft-nomination'));
readsOnly(emulator, "a self-score's history", [...staff, ...bnv], history('draft-self'));
readsOnly(emulator, "an agreement's history", [...secretariat, ...bnv], history('draft-agreement'));
// The deputy and an assessor sit at the assessed unit.
const elsewhere: Person[] = ['head', 'council', 'bnvAssessor'];
readsOnly(emulator, "an appraisal's history", elsewhere, history('draft-appraisal'));

nobodyWrites(emulator, 'an entry of the log', {
  existing: logEntryPath(BLOC, SEASON, 'about-bnv'),
  missing: logEntryPath(BLOC, SEASON, 'forged'),
  fields: logEntryOf(emulator.now, 'bnv', 'board'),
  change: { by: 'somebody-else' },
});
