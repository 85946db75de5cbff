import { invitationPath, logPath, seatPath } from '@domain/path.js';
import { getAuth } from 'firebase-admin/auth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { join } from '../../web/src/i18n/vi/join.ts';
import { people } from '../../web/src/i18n/vi/people.ts';
import { BLOC, db, resetDemo } from './demo-state.ts';
import { accountLink, forgetAddress, invitationLink, tokenOf } from './mailbox.ts';
import { takeSeat } from './seats.ts';
import { formState, scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
const EMAIL = 'can-bo.moi@bnv.example';
const PASSWORD = 'mot-cau-de-nho-2026';
const POST = 'Chuyên viên mới Bộ Nội vụ';
const UNIT = 'Bộ Nội vụ';

async function removeAccount(): Promise<void> {
  const found = await getAuth()
    .getUserByEmail(EMAIL)
    .catch(() => null);
  if (found !== null) await db().doc(seatPath(BLOC, found.uid)).delete();
  await forgetAddress(EMAIL);
  await db().doc(invitationPath(BLOC, EMAIL)).delete();
}

beforeAll(async () => {
  await resetDemo();
  await removeAccount();
});
afterAll(removeAccount);

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
    const link = await invitationLink(EMAIL);
    await page.goto(link);
    await page.getByLabel(join.email).fill(EMAIL);
    await page.getByLabel(join.password).fill(PASSWORD);
    await page.getByRole('button', { name: join.submit }).click();
    await page.getByRole('heading', { name: say(join.verifyTitle, { email: EMAIL }) }).waitFor();
    await page.getByRole('button', { name: join.verified }).click();
    await page.getByText(join.notVerified).waitFor();

    expect((await fetch(await accountLink(EMAIL, 'VERIFY_EMAIL'))).ok).toBe(true);
    await page.getByRole('button', { name: join.verified }).click();
    await page.getByRole('heading', { name: say(join.offered, { post: POST }) }).waitFor();
    // Nothing of the secret stays in the address, where it would lie in the history.
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: join.claim }).click();
    await page.getByText(say(join.seated, { post: POST })).waitFor();
    await leader.page.getByRole('rowheader', { name: POST }).waitFor();

    // The same link again, and then to work.
    await page.goto('/');
    await page.goto(link);
    await page.getByText(say(join.seatedLink, { email: EMAIL })).waitFor();
    await page.getByRole('link', { name: join.toWork }).click();
    await page.waitForURL((url) => url.pathname === '/work');
    const token = await tokenOf(EMAIL, PASSWORD);
    await page.goto('/sheet');
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
    await eventually(() => formState(page).count()).toBe(0);
    await page.getByText(vi.errors['no-seat']).first().waitFor();

    const { uid } = await getAuth().getUserByEmail(EMAIL);
    expect(await writeWith(page, token, uid)).toBe(403);
    const year = String(new Date(Date.now() + 7 * 3_600_000).getUTCFullYear());
    const log = await db().collection(logPath(BLOC, year)).get();
    const acts = log.docs.filter((each) => each.get('subject') === `seats/${uid}`);
    expect(acts.map((each) => each.get('act'))).toEqual(['endSeat']);
  },
);

/** The next write of any program with a token from the time when its owner still had the seat. */
async function writeWith(page: Page, token: string, uid: string): Promise<number> {
  const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear();
  const host = process.env['FIRESTORE_EMULATOR_HOST'];
  const project = process.env['GCLOUD_PROJECT'];
  const sheet = `blocs/${BLOC}/seasons/${year}/sheets/bnv.self`;
  const url = `http://${host}/v1/projects/${project}/databases/(default)/documents/${sheet}`;
  const answer = await page.request.patch(`${url}?updateMask.fieldPaths=updatedBy`, {
    headers: { authorization: `Bearer ${token}` },
    data: { fields: { updatedBy: { stringValue: uid } } },
  });
  return answer.status();
}
