import {
  type DocumentData,
  doc,
  type Firestore,
  increment,
  runTransaction,
  serverTimestamp,
  type Transaction,
  type UpdateData,
} from 'firebase/firestore';
import { sheetPath } from '../../functions/lib/domain/path.js';
import { type Assessor, sheetId } from '../../functions/lib/domain/sheet.js';
import { SEASON } from './place.ts';

/** Whose self-score is changed over and over: in the demo bloc a draft that nobody appraises yet. */
export const SCORED = { member: 'bnv', officer: 'bnv-officer', criterion: 'ct-1' };

export function sheetAt(member: string, assessor: Assessor = 'self'): string {
  return sheetPath(SEASON.bloc, SEASON.season, sheetId(member, assessor));
}

/** A value of the criterion that differs from the one before: 0 to 200 points by 5. */
export function nthValue(n: number): number {
  return (n % 41) * 5;
}

/** What the score sheet's page writes when one value was typed. */
export function scoreFields(
  uid: string,
  criterion: string,
  value: number,
): UpdateData<DocumentData> {
  return {
    [`scores.${criterion}.value`]: value,
    [`scores.${criterion}.rev`]: increment(1),
    touched: criterion,
    updatedBy: uid,
    updatedAt: serverTimestamp(),
  };
}

/** As web/src/data/firestore-drafts.ts writes: one attempt, without a read. */
export async function writeOnce(
  db: Firestore,
  path: string,
  fields: UpdateData<DocumentData>,
): Promise<void> {
  const once = (tx: Transaction) => Promise.resolve(tx.update(doc(db, path), fields));
  await runTransaction(db, once, { maxAttempts: 1 });
}

export async function saveScore(
  db: Firestore,
  value: number,
  path = sheetAt(SCORED.member),
): Promise<void> {
  await writeOnce(db, path, scoreFields(SCORED.officer, SCORED.criterion, value));
}
