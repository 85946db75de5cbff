import { nominationPath } from '@domain/path.js';
import type { Page } from 'playwright-core';
import { beforeEach, expect } from 'vitest';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { vi } from './words.ts';

const story = stories();
beforeEach(resetDemo);

const DRAFT = 'demo-0022';
const place = nominationPath(BLOC, SEASON, DRAFT);
const COMMITS = /\/documents:commit/;
const TYPED = 'Thuộc Bộ Nội vụ';

/** Closes the page as its person does, who stays if the browser asks; whether it asked. */
async function tryToClose(page: Page): Promise<'asked' | 'closed'> {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    return 'asked' as const;
  });
  const closed = page.waitForEvent('close').then(() => 'closed' as const);
  const first = Promise.race([asked, closed]);
  // What did not happen ends as a failure when the window is closed after the story.
  for (const each of [asked, closed]) each.catch(() => undefined);
  await page.close({ runBeforeUnload: true });
  return await first;
}

story('who leaves with unsent text is asked, and who has saved everything is not', async (open) => {
  const officer = await open('officer');
  const { page, context } = officer;
  officer.expected.push(OFFLINE);
  await takeSeat(officer, 'bnv-officer', '/sheet');
  await scoreField(page, 'ct-3').waitFor();
  await context.setOffline(true);
  await page.getByText(vi.frame.offline).waitFor();
  await typeScore(page, 'ct-3', '75');
  await page.getByText('1 ô chưa gửi').waitFor();
  expect(await tryToClose(page)).toBe('asked');
  expect(await scoreField(page, 'ct-3').inputValue()).toBe('75');

  await context.setOffline(false);
  await seeSaved(page);
  await eventually(() => page.getByText('1 ô chưa gửi').count()).toBe(0);
  expect(await tryToClose(page)).toBe('closed');
});

/** As from a page that is older than the server and lets more be typed than its rules take. */
async function sendTooMuch(page: Page): Promise<void> {
  await page.route(COMMITS, async (route) => {
    const sent = route.request().postData() ?? '';
    await route.continue({ postData: sent.replace(TYPED, TYPED.repeat(1000)) });
  });
}

story('what the rules refuse says so at its field, and its text stays', async (open) => {
  const officer = await open('officer');
  const { page } = officer;
  officer.expected.push(/documents:commit|permission-denied/);
  await takeSeat(officer, 'bnv-officer', `/nominations/${DRAFT}`);
  const field = page.locator('[data-path="nominee.position"]');
  const input = field.getByRole('textbox');
  const stored = async () => (await db().doc(place).get()).get('nominee.position');
  await input.waitFor();
  const before = await stored();
  await sendTooMuch(page);
  await input.fill(TYPED);
  await input.press('Tab');
  await field.getByRole('alert').getByText(vi.errors['invalid-request']).waitFor();
  expect(await input.inputValue()).toBe(TYPED);
  expect(await stored()).toBe(before);
  // It is not forgotten with the page either.
  await page.reload();
  await field.getByRole('alert').getByText(vi.errors['invalid-request']).waitFor();
  expect(await input.inputValue()).toBe(TYPED);

  await page.unroute(COMMITS);
  await field.getByRole('button', { name: vi.drafting.tryAgain }).click();
  await eventually(stored).toBe(TYPED);
  await eventually(() => field.getByRole('alert').count()).toBe(0);
});
