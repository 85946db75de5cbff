import { randomUUID } from 'node:crypto';
import { Invitation } from '@domain/invitation.js';
import { councilSeatPath, invitationPath, seatPath } from '@domain/path.js';
import { expect, it, vi } from 'vitest';
import { claimSeat } from '../../functions/src/callables/claim-seat.js';
import { inviteToSeat } from '../../functions/src/callables/invite-to-seat.js';
import { accountOf } from '../../functions/src/store/addresses.js';
import { db } from '../../functions/src/store/database.js';
import { councilSeatOf } from '../documents.ts';
import { BLOC, PEOPLE, SEASON } from '../world.ts';
import { answerAccounts, INVITED, letterOf, seatFields } from './seat-worlds.ts';
import { openStage } from './stage.ts';
import { verdictOf } from './subject.ts';

answerAccounts();

/** Seconds since 1970: when the attacker registered the owner's address, and when the owner took it back. */
const REGISTERED = 1000;
const TAKEN_BACK = 2000;

it('whoever registered the address first gets nothing, neither before its owner nor after', async () => {
  const stage = await openStage();
  const { bloc, now } = stage;
  const address = { bloc, season: SEASON };
  const seat = seatPath(BLOC, PEOPLE.stranger);
  const invite = (caller: { uid: string; signedInAt?: number }) => {
    const request = { ...address, requestId: 'request-1', email: INVITED, member: 'bnv' };
    return inviteToSeat({ ...request, ...seatFields }, { ...caller, at: now });
  };
  /** One account, as it is one address; two people sign in to it. */
  const claim = (signedInAt: number, fields: object) =>
    claimSeat(
      { ...address, requestId: randomUUID(), ...fields },
      { uid: PEOPLE.stranger, at: now, email: INVITED, signedInAt },
    );

  const answer = await invite({ uid: PEOPLE.bnvLeader });
  const { to, secret } = await letterOf(stage, PEOPLE.bnvLeader, 'request-1');
  expect(to).toEqual([INVITED]);
  expect(secret).toHaveLength(43);

  // The owner has followed the letter of verification in good faith, so the attacker's token says "verified",
  // and the rules let the attacker read the invitation. Nothing in the bloc holds what the letter holds.
  vi.mocked(accountOf).mockResolvedValue({ email: INVITED, sessionsFrom: REGISTERED });
  const everything = JSON.stringify([...(await stage.everything())]) + JSON.stringify(answer);
  expect(everything).toContain(INVITED);
  expect(everything).not.toContain(secret);
  expect(JSON.stringify(await stage.entry('bnvLeader', 'request-1'))).not.toContain('secret');
  const stored = await stage.read(invitationPath(BLOC, INVITED));
  const { secretHash } = Invitation.parse({ ...Object(stored), id: INVITED });
  const asText = Buffer.from(secretHash, 'hex').toString('base64url');
  expect(await verdictOf(claim(REGISTERED, {}))).toBe('invalid-request');
  expect(await verdictOf(claim(REGISTERED, { secret: asText }))).toBe('invitation-link');
  expect(await stage.read(seat)).toBeNull();

  // The owner sets a new password: from now on the attacker holds a token of the past, and were the letter
  // lying open beside it.
  vi.mocked(accountOf).mockResolvedValue({ email: INVITED, sessionsFrom: TAKEN_BACK });
  expect(await verdictOf(claim(REGISTERED, { secret }))).toBe('not-signed-in');
  expect(await stage.read(seat)).toBeNull();
  expect(await verdictOf(claim(TAKEN_BACK, { secret }))).toBe('allowed');
  expect(await stage.read(seat)).toMatchObject({ member: 'bnv', sessionsFrom: TAKEN_BACK });

  // That token names the uid which now holds the seat, for up to an hour. It carries the seat nowhere.
  const act = (signedInAt: number) => verdictOf(invite({ uid: PEOPLE.stranger, signedInAt }));
  expect(await act(TAKEN_BACK - 1)).toBe('not-signed-in');
  expect(await act(TAKEN_BACK)).toBe('wrong-role');
});

it('likewise whoever had registered the address of an official of the Council', async () => {
  const official = { ...councilSeatOf(new Date()), sessionsFrom: TAKEN_BACK };
  const stage = await openStage();
  const uid = `${stage.bloc}-council`;
  await db().doc(councilSeatPath(uid)).set(official);
  const act = (signedInAt: number) =>
    verdictOf(
      inviteToSeat(
        {
          ...{ bloc: stage.bloc, season: SEASON, requestId: randomUUID(), member: 'bnv' },
          ...{ email: INVITED, ...seatFields },
        },
        { uid, at: stage.now, signedInAt },
      ),
    );
  expect(await act(TAKEN_BACK - 1)).toBe('not-signed-in');
  expect(await act(TAKEN_BACK)).toBe('allowed');
});
