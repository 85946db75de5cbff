import { doc, serverTimestamp, setDoc } from 'firebase/firestore';
import * as z from 'zod/mini';
import { nominationPath } from '../../functions/lib/domain/path.js';
import type { Cast } from './cast.ts';
import type { Dice } from './dice.ts';
import { type Address, QUOTAS } from './opening.ts';
import type { Person } from './person.ts';

/** As a browser gets it from a callable. */
const QuotaFull = z.object({ details: z.object({ code: z.literal('quota-full') }) });

export type Nominated = {
  member: string;
  award: string;
  outcome: 'accepted' | 'full' | 'withdrawn';
};

/** Every unit nominates for every award, one after the other in an order of the dice; some think better of it. */
export async function nominate(cast: Cast, address: Address, dice: Dice): Promise<Nominated[]> {
  const wishes = [...cast.officers].flatMap(([member, officer]) =>
    Object.entries(QUOTAS).map(([award, { nominee }]) => ({ member, officer, award, nominee })),
  );
  const nominated: Nominated[] = [];
  for (const { member, officer, award, nominee } of dice.shuffled(wishes)) {
    const id = `play-${member}-${award}`;
    await draft(officer, nominationPath(address.bloc, address.season, id), member, award, nominee);
    const isAccepted = await submits(officer, { ...address, nomination: id });
    if (!isAccepted) {
      nominated.push({ member, award, outcome: 'full' });
      continue;
    }
    const isWithdrawn = dice.number(4) === 0;
    if (isWithdrawn) await officer.call('withdrawNomination', { ...address, nomination: id });
    nominated.push({ member, award, outcome: isWithdrawn ? 'withdrawn' : 'accepted' });
  }
  return nominated;
}

async function draft(
  { db, uid }: Person,
  path: string,
  member: string,
  award: string,
  kind: string,
): Promise<void> {
  const now = serverTimestamp();
  await setDoc(doc(db, path), {
    ...{ award, member, status: 'draft', slot: null, lawVersion: null, rev: 1 },
    nominee: { kind, name: `Diễn tập ${member}`, position: '' },
    achievement: 'Hồ sơ diễn tập',
    ...{ createdBy: uid, createdAt: now, updatedBy: uid, updatedAt: now },
    ...{ submittedBy: null, submittedAt: null },
  });
}

/** False when there is no place left; any other no is a fault of the play. */
async function submits(officer: Person, request: object): Promise<boolean> {
  try {
    await officer.call('submitNomination', request);
    return true;
  } catch (error) {
    if (QuotaFull.safeParse(error).success) return false;
    throw error;
  }
}
