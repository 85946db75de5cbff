import { seatPath } from '@domain/path.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { invitationLink } from '../../scripts/play/mailbox.ts';
import { join } from '../../web/src/i18n/vi/join.ts';
import { signIn } from '../../web/src/i18n/vi/sign-in.ts';
import { accounts, BLOC, db } from './demo-state.ts';
import { accountLink, forgetAddress } from './mailbox.ts';
import { invite } from './people-screen.ts';
import { takeSeat } from './seats.ts';
import { stories } from './story.ts';
import { say } from './words.ts';

const story = stories();
const EMAIL = 'bi-dang-ky-truoc@bnv.example';
const POST = 'Chuyên viên bị đăng ký trước';
const ATTACKERS = 'mat-khau-cua-nguoi-khac';
const OWN = 'mat-khau-cua-chinh-toi';
const UNIT = 'Bộ Nội vụ';

beforeAll(() => forgetAddress(EMAIL));
afterAll(() => forgetAddress(EMAIL));

async function signUp(page: Page, password: string): Promise<void> {
  await page.getByLabel(join.email).fill(EMAIL);
  await page.getByLabel(join.password).fill(password);
  await page.getByRole('button', { name: join.submit }).click();
}

story('an address that somebody else has registered is its owner’s all the same', async (open) => {
  const leader = await open('leader');
  const attacker = await open('attacker');
  const owner = await open('owner');
  // The console calls each refusal of a sign-up or sign-in an error.
  owner.expected.push(/status of 400/);
  await takeSeat(leader, 'bnv-leader', '/people');

  // The attacker is first; the owner follows Firebase's letter in good faith.
  await attacker.page.goto('/join');
  await signUp(attacker.page, ATTACKERS);
  await attacker.page.getByRole('button', { name: join.verified }).waitFor();
  expect((await fetch(await accountLink(EMAIL, 'VERIFY_EMAIL'))).ok).toBe(true);
  await invite(leader.page, { unit: UNIT, email: EMAIL, post: POST });

  // Verified, and seeing what is offered, the attacker has nothing to take it with.
  await attacker.page.getByRole('button', { name: join.verified }).click();
  await attacker.page.getByRole('heading', { name: say(join.offered, { post: POST }) }).waitFor();
  await attacker.page.getByText(join.openLetter).waitFor();
  expect(await attacker.page.getByRole('button', { name: join.claim }).count()).toBe(0);
  const { uid } = await accounts().getUserByEmail(EMAIL);
  expect((await db().doc(seatPath(BLOC, uid)).get()).exists).toBe(false);

  // The owner opens the letter, is told, and takes the account back by a new password.
  const { page } = owner;
  await page.goto(await invitationLink(EMAIL));
  await signUp(page, OWN);
  await page.getByText(join.inUse).waitFor();
  await page.getByRole('button', { name: signIn.newPassword }).click();
  // Shown, and read aloud beside it.
  const sent = say(signIn.newPasswordSent, { email: EMAIL });
  await page.getByRole('main').getByText(sent).waitFor();
  const reset = new URL(await accountLink(EMAIL, 'PASSWORD_RESET'));
  reset.searchParams.set('newPassword', OWN);
  expect((await fetch(reset)).ok).toBe(true);
  await page.getByRole('radio', { name: join.existing }).check();
  await page.getByLabel(signIn.email).fill(EMAIL);
  await page.getByLabel(signIn.password).fill(OWN);
  await page.getByRole('button', { name: signIn.submit, exact: true }).click();
  await page.getByRole('button', { name: join.claim }).click();
  await page.getByText(say(join.seated, { post: POST })).waitFor();

  // What the attacker knows opens nothing any more.
  const late = await open('attacker later');
  late.expected.push(/status of 400/);
  await late.page.goto('/sign-in');
  await late.page.getByText(signIn.byEmail).click();
  await late.page.getByLabel(signIn.email).fill(EMAIL);
  await late.page.getByLabel(signIn.password).fill(ATTACKERS);
  await late.page.locator('form').getByRole('button', { name: signIn.submit, exact: true }).click();
  await late.page.getByText(signIn.wrong).waitFor();
});
