import { logPath, sheetPath } from '@domain/path.js';
import { getAuth } from 'firebase-admin/auth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { invitationLink } from '../../scripts/play/mailbox.ts';
import { join } from '../../web/src/i18n/vi/join.ts';
import { people } from '../../web/src/i18n/vi/people.ts';
import { seeAccessible } from './axe.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { accountLink, forgetAddress } from './mailbox.ts';
import { invite } from './people-screen.ts';
import { takeSeat } from './seats.ts';
import { formState, scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
const EMAIL = 'can-bo.moi@bnv.example';
const PASSWORD = 'mot-cau-de-nho-2026';
const POST = 'Chuyên viên mới Bộ Nội vụ';
const UNIT = 'Bộ Nội vụ';

beforeAll(async () => {
  await resetDemo();
  await forgetAddress(EMAIL);
});
afterAll(() => forgetAddress(EMAIL));

story(
  'a leader invites an officer, who joins and works until the seat is taken away',
  async (open) => {
    const leader = await open('leader');
    const officer = await open('officer');
    await takeSeat(leader, 'bnv-leader', '/people');
    await invite(leader.page, { unit: UNIT, email: EMAIL, post: POST });

    const { page } = officer;
    const link = await invitationLink(EMAIL);
    await page.goto(link);
    await page.getByLabel(join.email).fill(EMAIL);
    await page.getByLabel(join.password).fill(PASSWORD);
    await page.getByRole('button', { name: join.submit }).click();
    await page.getByRole('heading', { name: say(join.verifyTitle, { email: EMAIL }) }).waitFor();
    await seeAccessible(page);
    await page.getByRole('button', { name: join.verified }).click();
    await page.getByText(join.notVerified).waitFor();

    expect((await fetch(await accountLink(EMAIL, 'VERIFY_EMAIL'))).ok).toBe(true);
    await page.getByRole('button', { name: join.verified }).click();
    await page.getByRole('heading', { name: say(join.offered, { post: POST }) }).waitFor();
    await seeAccessible(page);
    // Nothing of the secret stays in the address, where it would lie in the history.
    expect(new URL(page.url()).hash).toBe('');
    const claimed = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith('/claimSeat'),
    );
    await page.getByRole('button', { name: join.claim }).click();
    const { authorization = '' } = (await claimed).headers();
    await page.getByText(say(join.seated, { post: POST })).waitFor();
    await seeAccessible(page);
    await leader.page.getByRole('rowheader', { name: POST }).waitFor();

    // The same link again, and then to work.
    await page.goto('/');
    await page.goto(link);
    await page.getByText(say(join.seatedLink, { email: EMAIL })).waitFor();
    await page.getByRole('link', { name: join.toWork }).click();
    await page.waitForURL((url) => url.pathname === '/work');
    expect(await sheetWith(page, authorization)).toBe(200);
    await page.goto('/sheet');
    await scoreField(page, 'ct-1').waitFor();
    await typeScore(page, 'ct-1', '15');
    await seeSaved(page);

    await leader.page.getByRole('button', { name: say(people.endOf, { post: POST }) }).click();
    const asked = leader.page.getByRole('dialog', { name: say(people.endOf, { post: POST }) });
    await asked.waitFor();
    await seeAccessible(leader.page);
    await asked.getByRole('button', { name: people.end, exact: true }).click();
    await eventually(() => leader.page.getByRole('rowheader', { name: POST }).count()).toBe(0);

    // What the rules now refuse, the console calls an error.
    officer.expected.push(/permission|403|PERMISSION_DENIED|insufficient/i);
    await eventually(() => scoreField(page, 'ct-1').count()).toBe(0);
    await eventually(() => formState(page).count()).toBe(0);
    await page.getByText(vi.errors['no-seat']).first().waitFor();

    expect(await sheetWith(page, authorization)).toBe(403);
    const { uid } = await getAuth().getUserByEmail(EMAIL);
    const log = await db().collection(logPath(BLOC, SEASON)).get();
    const acts = log.docs.filter((each) => each.get('subject') === `seats/${uid}`);
    expect(acts.map((each) => each.get('act'))).toEqual(['endSeat']);
  },
);

/** What any program is answered that asks for the unit's sheet as this page did: with the very same token. */
async function sheetWith(page: Page, authorization: string): Promise<number> {
  const host = process.env['FIRESTORE_EMULATOR_HOST'];
  const project = process.env['GCLOUD_PROJECT'];
  const sheet = sheetPath(BLOC, SEASON, 'bnv.self');
  const url = `http://${host}/v1/projects/${project}/databases/(default)/documents/${sheet}`;
  const answer = await page.request.get(url, { headers: { authorization } });
  return answer.status();
}
