import type { AgreementText } from './agreement.js';
import type { Member } from './member.js';
import { isValidAt, type Validity } from './validity.js';

type Unit = Pick<Member, 'id'> & Validity;

/**
 * Since when the agreement is closed: the first moment at which every unit that was then a member had signed
 * the text that stands; null = it is open. By this and by nothing else, as there need not be any act: the last
 * unit unsigned may leave at a date set long before. An act that would change what is past puts the moment
 * into the text first. One unit alone agrees with nobody.
 */
export function closingOf(
  text: AgreementText | null,
  members: readonly Unit[],
  now: Date,
): Date | null {
  if (text === null || text.closedAt !== null) return text?.closedAt ?? null;
  const { signatures } = text;
  const hasSignedBy = (unit: string, moment: Date) => {
    const signed = signatures[unit];
    return signed !== undefined && signed.at <= moment;
  };
  // Only then can it come about: somebody signs, or somebody leaves.
  const moments = [
    ...Object.values(signatures).map(({ at }) => at),
    ...members.flatMap(({ validTo }) => validTo ?? []),
  ]
    .filter((moment) => moment <= now)
    .sort((a, b) => a.getTime() - b.getTime());
  const isComplete = (moment: Date) => {
    const present = members.filter((member) => isValidAt(member, moment));
    return present.length > 1 && present.every(({ id }) => hasSignedBy(id, moment));
  };
  return moments.find(isComplete) ?? null;
}
