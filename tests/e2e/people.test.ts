import { invitationPath, logPath, seatPath } from '@domain/path.js';
import { getAuth } from 'firebase-admin/auth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import * as z from 'zod/mini';
import { join } from '../../web/src/i18n/vi/join.ts';
import { people } from '../../web/src/i18n/vi/people.ts';
import { AUTH } from './addresses.ts';
import { BLOC, db, resetDemo } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { formState, scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
const EMAIL = 'can-bo.moi@bnv.example';
const PASSWORD = 'mot-cau-de-nho-2026';
const POST = 'Chuyên viên mới Bộ Nội vụ';
const UNIT = 'Bộ Nội vụ';

const Codes = z.object({
  oobCodes: z.array(z.object({ email: z.string(), requestType: z.string(), oobLink: z.string() })),
});

async function removeAccount(): Promise<void> {
  const found = await getAuth()
    .getUserByEmail(EMAIL)
    .catch(() => null);
  if (found !== null) {
    await db().doc(seatPath(BLOC, found.uid)).delete();
    await getAuth().deleteUser(found.uid);
  }
  await db().doc(invitationPath(BLOC, EMAIL)).delete();
}

beforeAll(async () => {
  await resetDemo();
  await removeAccount();
});
afterAll(removeAccount);

/** The link in the letter, which the Auth emulator keeps instead of sending. */
async function verificationLink(): Promise<string> {
  const project = process.env['GCLOUD_PROJECT'] ?? '';
  const answer = await fetch(`${AUTH}/emulator/v1/projects/${project}/oobCodes`);
  const { oobCodes } = Codes.parse(await answer.json());
  const mine = oobCodes.findLast(
    ({ email, requestType }) => email === EMAIL && requestType === 'VERIFY_EMAIL',
  );
  if (mine === undefined) throw new Error(`no letter to ${EMAIL}`);
  return mine.oobLink;
}

async function invite(page: Page): Promise<void> {
  await page.getByRole('button', { name: `${people.invite}: ${UNIT}` }).click();
  const dialog = page.getByRole('dialog', { name: say(people.inviteTo, { unit: UNIT }) });
  await dialog.getByLabel(people.email).fill(EMAIL);
  await dialog.getByLabel(people.post, { exact: false }).first().fill(POST);
  await dialog.getByRole('button', { name: people.send }).click();
  await page.getByRole('rowheader', { name: EMAIL }).waitFor();
}

story(
  'a leader invites an officer, who joins and works until the seat is taken away',
  async (open) => {
    const leader = await open('leader');
    const officer = await open('officer');
    await takeSeat(leader, 'bnv-leader', '/people');
    await invite(leader.page);

    const { page } = officer;
    await page.goto('/join');
    await page.getByLabel(join.email).fill(EMAIL);
    await page.getByLabel(join.password).fill(PASSWORD);
    await page.getByRole('button', { name: join.submit }).click();
    await page.getByRole('heading', { name: say(join.verifyTitle, { email: EMAIL }) }).waitFor();
    await page.getByRole('button', { name: join.verified }).click();
    await page.getByText(join.notVerified).waitFor();

    expect((await fetch(await verificationLink())).ok).toBe(true);
    await page.getByRole('button', { name: join.verified }).click();
    await page.getByRole('heading', { name: say(join.offered, { post: POST }) }).waitFor();
    await page.getByRole('button', { name: join.claim }).click();
    await page.getByText(say(join.seated, { post: POST })).waitFor();
    await leader.page.getByRole('rowheader', { name: POST }).waitFor();

    await page.getByRole('link', { name: join.toWork }).click();
    await scoreField(page, 'ct-1').waitFor();
    await typeScore(page, 'ct-1', '15');
    await seeSaved(page);

    await leader.page.getByRole('button', { name: say(people.endOf, { post: POST }) }).click();
    const asked = leader.page.getByRole('dialog', { name: say(people.endOf, { post: POST }) });
    await asked.getByRole('button', { name: people.end, exact: true }).click();
    await eventually(() => leader.page.getByRole('rowheader', { name: POST }).count()).toBe(0);

    // What the rules now refuse, the console calls an error.
    officer.expected.push(/permission|403|PERMISSION_DENIED|insufficient/i);
    await eventually(() => scoreField(page, 'ct-1').count()).toBe(0);
    expect(await formState(page).count()).toBe(0);
    await page.getByText(vi.errors['no-seat']).first().waitFor();

    const { uid } = await getAuth().getUserByEmail(EMAIL);
    expect(await refusedWrite(page, uid)).toBe(403);
    const year = String(new Date(Date.now() + 7 * 3_600_000).getUTCFullYear());
    const log = await db().collection(logPath(BLOC, year)).get();
    const acts = log.docs.filter((each) => each.get('subject') === `seats/${uid}`);
    expect(acts.map((each) => each.get('act'))).toEqual(['endSeat']);
  },
);

/** The next write with the very token of the person who had the seat, as any program could send it. */
async function refusedWrite(page: Page, uid: string): Promise<number> {
  const signIn = await fetch(
    `${AUTH}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: EMAIL, password: PASSWORD, returnSecureToken: true }),
    },
  );
  const { idToken } = z.object({ idToken: z.string() }).parse(await signIn.json());
  const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear();
  const host = process.env['FIRESTORE_EMULATOR_HOST'];
  const project = process.env['GCLOUD_PROJECT'];
  const sheet = `blocs/${BLOC}/seasons/${year}/sheets/bnv.self`;
  const url = `http://${host}/v1/projects/${project}/databases/(default)/documents/${sheet}`;
  const answer = await page.request.patch(`${url}?updateMask.fieldPaths=updatedBy`, {
    headers: { authorization: `Bearer ${idToken}` },
    data: { fields: { updatedBy: { stringValue: uid } } },
  });
  return answer.status();
}
