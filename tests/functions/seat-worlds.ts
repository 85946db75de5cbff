import { invitationPath, membershipPath, seatPath } from '@domain/path.js';
import type { Role } from '@domain/seat.js';
import { db } from '../../functions/src/store/database.js';
import { invitationOf, seatOf } from '../documents.ts';
import { BLOC, type Documents } from '../world.ts';

/** What the acts about seats and members start from, over tests/world.ts. */
export const INVITED = 'can-bo.moi@bnv.example';

export const seatFields = {
  roles: ['officer'],
  post: 'Chuyên viên Vụ Thi đua',
  postEn: '',
  validFrom: null,
  validTo: null,
};

export const waiting =
  (...roles: Role[]) =>
  (now: Date): Documents => ({
    [invitationPath(BLOC, INVITED)]: invitationOf(now, 'bnv', ...roles),
  });

/** More people of bnv: the world's one leader is never the one that a test takes away. */
export const SECOND_LEADER = 'bnv-leader-2';
export const secondLeader = (now: Date): Documents => ({
  [seatPath(BLOC, SECOND_LEADER)]: seatOf(now, 'bnv', 'leader'),
});

/** Memberships are not a bloc's own, so a test's unit is free only once the last test's is gone. */
export async function freeUnits(...units: string[]): Promise<void> {
  for (const unit of units) await db().doc(membershipPath(unit)).delete();
}
