import { seatPath } from '@domain/path.js';
import { afterAll, beforeAll, expect } from 'vitest';
import people from '../../scripts/seed/people.json' with { type: 'json' };
import { accounts, BLOC, db, resetDemo } from './demo-state.ts';
import { follow } from './navigate.ts';
import { postOf, takeSeat } from './seats.ts';
import { scoreField } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { en, vi } from './words.ts';

const story = stories();
const LOST = 'nhpt-officer';
const CHANGED = 'lmhtx-officer';

beforeAll(async () => {
  await resetDemo();
  await accounts().updateUser(CHANGED, { password: 'another-password' });
});
afterAll(() => accounts().updateUser(CHANGED, { password: people.password }));

story('a wrong password is told in words that do not say which of the two it was', async (open) => {
  const window = await open('officer');
  const { page } = window;
  // The browser's console calls the refusal an error.
  window.expected.push(/status of 400/);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: postOf(CHANGED), exact: true }).click();
  await eventually(() => page.getByRole('alert').textContent()).toContain(vi.signIn.wrong);
  expect(new URL(page.url()).pathname).toBe('/sign-in');

  await page.getByRole('button', { name: 'English' }).click();
  await eventually(() => page.getByRole('alert').textContent()).toContain(en.signIn.wrong);
  await page.getByRole('button', { name: postOf(CHANGED, 'en'), exact: true }).click();
  await eventually(() => page.getByRole('alert').textContent()).toContain(en.signIn.wrong);
});

story('by e-mail and password: what is missing is said at its field', async (open) => {
  const window = await open('officer');
  const { page } = window;
  window.expected.push(/status of 400/);
  await page.goto('/sign-in');
  await page.getByText(vi.signIn.byEmail).click();
  const submit = page.locator('form').getByRole('button', { name: vi.signIn.submit, exact: true });
  await submit.click();
  await page.getByText(vi.signIn.emailMissing).waitFor();
  await page.getByText(vi.signIn.passwordMissing).waitFor();

  const officer = people.seats.find(({ uid }) => uid === 'bnv-officer');
  await page.getByLabel(vi.signIn.email).fill(officer?.email ?? '');
  await page.getByLabel(vi.signIn.password).fill('wrong');
  await submit.click();
  await eventually(() => page.getByRole('alert').textContent()).toContain(vi.signIn.wrong);
  await page.getByLabel(vi.signIn.password).fill(people.password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/work');
});

story('another person comes straight to a fresh page, the same one goes on', async (open) => {
  const window = await open('shared');
  const { page } = window;
  const isMarked = () => page.evaluate(() => document.documentElement.dataset['mark'] === 'kept');
  await takeSeat(window, 'bnv-officer', '/work');
  await page.evaluate(() => {
    document.documentElement.dataset['mark'] = 'kept';
  });
  await takeSeat(window, 'bnv-officer', '/sheet');
  expect(await isMarked()).toBe(true);
  await follow(page, '/sign-in?back=/agreement');
  await page.getByRole('button', { name: postOf('vpqh-leader'), exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/agreement');
  // What stands at the new address was never a page of the person before.
  expect(await isMarked()).toBe(false);
});

story('people are found without accents', async (open) => {
  const { page } = await open('officer');
  await page.goto('/sign-in');
  await page.getByRole('searchbox', { name: vi.signIn.demoSearch }).fill('chuyen vien noi vu');
  await page.getByText('Có 2 người').waitFor();
  await page.getByRole('button', { name: 'Chuyên viên Bộ Nội vụ' }).first().waitFor();
});

story('signing out leaves nothing of the person behind', async (open) => {
  const { page } = await open('officer');
  await takeSeat({ page }, 'bnv-officer', '/sheet');
  await scoreField(page, 'ct-1').waitFor();
  await page
    .getByRole('banner')
    .getByRole('link', { name: postOf('bnv-officer') })
    .click();
  await page.getByRole('button', { name: vi.signIn.leaveAndClear, exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('banner').getByRole('link', { name: vi.frame.signIn }).waitFor();

  await page.goto('/sheet');
  await page.getByRole('heading', { name: vi.gate.signInTitle }).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  const kept = async () => {
    const databases = await page.evaluate(() => indexedDB.databases());
    return databases.filter(({ name }) => name?.startsWith('firestore/'));
  };
  await eventually(kept).toEqual([]);
});

story('a seat taken away closes the editor at once, with a sentence', async (open) => {
  const window = await open('officer');
  const { page } = window;
  // The listeners of what may no longer be read are refused, which Firestore writes on the console.
  window.expected.push(/permission/i);
  await takeSeat(window, LOST, '/sheet');
  await scoreField(page, 'ct-1').waitFor();

  await db().doc(seatPath(BLOC, LOST)).delete();
  await page.getByText(vi.errors['no-seat']).waitFor();
  await eventually(() => page.getByRole('textbox').count()).toBe(0);
  await page.getByRole('banner').getByRole('link', { name: vi.frame.noSeat }).waitFor();
});
