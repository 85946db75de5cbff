import { placeOf } from '../../data/draft-target.js';
import { session } from '../../data/session.js';

/** The history of an appraisal is shut to the assessed unit, which reads what was handed in. */
export function mayReadHistory(path: string): boolean {
  const [unit = '', assessor] = placeOf(path).id.split('.');
  const who = session.value;
  return assessor === 'self' || who.state !== 'signed-in' || who.seat?.member !== unit;
}
