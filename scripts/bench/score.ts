import { doc, type Firestore, increment, serverTimestamp, updateDoc } from 'firebase/firestore';
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
export function scoreFields(uid: string, criterion: string, value: number) {
  return {
    [`scores.${criterion}.value`]: value,
    [`scores.${criterion}.rev`]: increment(1),
    touched: criterion,
    updatedBy: uid,
    updatedAt: serverTimestamp(),
  };
}

export async function saveScore(
  db: Firestore,
  value: number,
  path = sheetAt(SCORED.member),
): Promise<void> {
  await updateDoc(doc(db, path), scoreFields(SCORED.officer, SCORED.criterion, value));
}
