import { actEntryId } from '@domain/log-entry.js';
import { Mail } from '@domain/notice.js';
import { invitationPath, LETTER_COUNTS, mailPath, membershipPath, seatPath } from '@domain/path.js';
import type { Role } from '@domain/seat.js';
import { beforeEach, vi } from 'vitest';
import * as addresses from '../../functions/src/store/addresses.js';
import { db } from '../../functions/src/store/database.js';
import { invitationOf, seatOf } from '../documents.ts';
import { BLOC, type Documents } from '../world.ts';
import type { Stage } from './stage.ts';

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

/** Nor are the letters that somebody has caused today: each test begins a day of its own. */
export async function forgetLetters(): Promise<void> {
  const counts = await db().collection(LETTER_COUNTS).listDocuments();
  for (const count of counts) await count.delete();
}

/** The letter that one request wrote, as its addressee's mailbox gets it. */
export async function letterOf(
  stage: Stage,
  uid: string,
  requestId: string,
): Promise<{ to: string[]; text: string; secret: string }> {
  const path = mailPath(`${stage.bloc}.${actEntryId(uid, requestId)}`);
  const mail = Mail.parse((await db().doc(path).get()).data());
  const [, secret = ''] = /\/join\?bloc=[a-z0-9-]+#(\S+)$/m.exec(mail.message.text) ?? [];
  return { to: mail.to, text: mail.message.text, secret };
}

/** Auth has no emulator in this suite: everybody's account is in use, and has the invited address. */
export function answerAccounts(): void {
  beforeEach(() => {
    vi.spyOn(addresses, 'accountOf').mockResolvedValue({ email: INVITED, sessionsFrom: 0 });
  });
}
